<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · modifié</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Oui, m’enregistrer</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Ce n’est pas juste</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mes prochains rendez-vous</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Appelés à l’instant</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Attente en ce moment : environ {least} à {most} minutes</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Nous ne pouvons pas encore dire combien vous attendrez</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue} : {least} à {most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Attente en ce moment</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Veuillez attendre votre numéro</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Veuillez venir à l’accueil</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Appelé il y a {minutes} min</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Pas de connexion depuis {time}. Veuillez demander à l’accueil.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what} : environ {minutes} min de retard.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what} : personne n’est appelé avant {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Votre file</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Numéros avec {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Il y a plus de patients que d’habitude.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Il y a eu une urgence.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Quelqu’un de l’équipe est absent.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Un appareil ne marche pas.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit l’appareil photo</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Parler d’abord à quelqu’un</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Signez ici avec le doigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Effacer la signature</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Écrivez votre nom complet</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Oui, tout est juste</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Non, rien n’a changé</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Votre adresse, votre téléphone, votre e-mail, votre contact d’urgence : nous ne pouvons pas les montrer maintenant.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Oui, quelque chose a changé</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>La suite plus bas</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Vers le haut</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>panneau de la salle d’attente</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Borne d’accueil : {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Raccorder cet ordinateur au centre</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Cet ordinateur est raccordé</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Un administrateur crée le code dans la fenêtre d’administration, sous Bornes et ordinateurs : Raccorder.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Il s’appelle désormais {name} et sert à : {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Cette fenêtre sert à : {program}. L’autre se lance avec : {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Raccorder cet ordinateur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Garder les données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Saisissez l’adresse du serveur du centre.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Saisissez le code à usage unique.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Il y a eu trop d’essais. Réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Le serveur n’accepte pas ce code : il est mal saisi, déjà utilisé, trop ancien, ou a été essayé trop souvent. Un administrateur peut en créer un autre.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Un code a {letters} lettres et chiffres, et jamais I, O, 0 ni 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Le serveur ne répond pas. Vérifiez l’adresse et le réseau. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Ce serveur ne peut pas être utilisé ainsi : {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Il n’a pas encore pu être essayé : {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Il se trouve ici : {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Il n’a pas de lieu particulier.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Le serveur du centre</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Celui que nomment les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Le code à usage unique</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Seize lettres et chiffres, avec ou sans les tirets qui les séparent.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Encore une chose, pour être sûrs que c’est vous</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Je n’ai pas cela</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Qui s’enregistre ?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Je n’ai pas de code</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Code de votre lettre</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 lettres et chiffres sous les barres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>J’ai un code d’une lettre</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Je ne peux pas écrire mon nom</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Ou le numéro de dossier d’une de nos lettres</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Votre carte d’assurance</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Compagnie d’assurance</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro d’adhérent</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Il est au recto de la carte. Des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Numéro de groupe (laissez vide s’il n’y en a pas)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Au nom de qui est cette assurance ?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Nom de la personne qui est titulaire</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Oui, j’en ai une</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Non, c’est la même</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Au nom de : %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Nous ne pouvons pas montrer maintenant quelle carte nous avons de vous.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Oui, ou je n’ai plus d’assurance</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Gardez votre carte près de vous : nous demandons la compagnie et le numéro.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Je n’ai pas d’assurance</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Non, j’ai une autre carte</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Non, et je n’ai pas ma carte avec moi</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Oui, mais je n’ai pas ma carte avec moi</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Pourquoi venez-vous aujourd’hui ?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Nous gardons votre nom et votre motif, et prévenons l’accueil.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Votre motif, en quelques mots</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Par exemple : j’ai un rendez-vous à 10 heures</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Bonjour, {name}. Voici vos rendez-vous d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Bonjour, {name}. Voici votre rendez-vous d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Bonjour, {name}. Voici vos rendez-vous de demain.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Bonjour, {name}. Voici votre rendez-vous de demain.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Bonjour, {name}. Voici vos rendez-vous.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Bonjour, {name}. Voici votre rendez-vous.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Vous vous enregistrez une fois pour tous.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Un autre est à {time} dans un autre lieu : {place}. Enregistrez-vous là-bas.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Refaire la photo</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>L’appareil photo ne marche pas. L’accueil vous aidera pour cela.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Cette photo est trop grande. Veuillez en prendre une autre.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Signer avec le doigt</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Écrire mon nom</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Faire ma marque devant un témoin</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Nom complet de la personne qui vous voit faire votre marque</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Écrivez votre nom complet</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Il faut votre marque et le nom du témoin.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>J’accepte et je signe</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Écrivez votre nom pour signer.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Signez dans le cadre avec le doigt, ou choisissez d’écrire votre nom.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Effacez le cadre et signez encore une fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone portable</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact d’urgence</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Qui elle est pour vous, par exemple frère</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Son numéro de téléphone</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Entrez le numéro de téléphone complet, avec l’indicatif.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Entrez une adresse e-mail comme name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>on notera ce qui a changé.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, vos coordonnées ont-elles changé ?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, est-ce toujours juste ?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Votre rendez-vous est à {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Votre rendez-vous est à {time} avec {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Maintenant {value}. Laissez vide pour le garder.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Voulez-vous que quelqu’un vous aide ?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Nous appelons l’accueil</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>L’accueil est prévenu</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Quelqu’un arrive vers vous</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>L’appel n’est pas passé</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Nous enverrons quelqu’un à cet écran. Rien de ce que vous avez entré n’est perdu.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Veuillez rester ici, ou continuez votre enregistrement en attendant.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Vous pouvez continuer votre enregistrement en attendant.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Veuillez aller à l’accueil. On vous y aidera.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Oui, appeler quelqu’un</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, revenir</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Par exemple {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Entrez l’année avec quatre chiffres, par exemple 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Il n’y a que 12 mois. Entrez d’abord le mois, puis le jour.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Il n’y a que 12 mois. Entrez d’abord le jour, puis le mois.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Il n’y a que 12 mois. Après l’année vient le mois, puis le jour.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Entrez le mois avec un nombre de 1 à 12, ou avec un mot.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Cette date n’existe pas. Vérifiez-la encore, par exemple {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Entrez votre date de naissance.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Entrez le jour de votre naissance.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Entrez le mois de votre naissance.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Entrez l’année de votre naissance, avec quatre chiffres.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Une date de naissance doit être dans le passé.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Vérifiez l’année de votre naissance.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Placez le code de votre lettre sous le lecteur, ou écrivez-le.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Nous avons le code de votre lettre. Entrez maintenant votre date de naissance.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Nous n’avons pas pu lire le code de votre lettre. Écrivez-le.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Les codes ne marchent pas en ce moment. Écrivez votre nom et votre date de naissance.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Entrez les 18 lettres et chiffres du code.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mon numéro de téléphone</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Mon code postal</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Les quatre derniers chiffres de votre numéro de téléphone</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Le code postal de votre adresse</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Le numéro que nous avons pour vous, par exemple 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Par exemple 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Entrez les quatre derniers chiffres de votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Entrez votre code postal.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Pour protéger vos données, cet écran recommence dans {seconds} s.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Mon mari, ma femme ou mon partenaire</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Ma mère ou mon père</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Mon fils ou ma fille</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Votre assurance a-t-elle changé ?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Avez-vous une assurance maladie ?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Est-ce toujours votre assurance ?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Numéro d’adhérent finissant par {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>L’accueil regardera votre carte. Vous gardez votre place.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Entrez le nom de la compagnie d’assurance.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Entrez le numéro d’adhérent de votre carte.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Entrez le nom de la personne qui est titulaire de l’assurance.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec l’appareil photo</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Environ deux minutes. Après {minutes} min sans toucher l’écran, nous demandons si vous êtes toujours là.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Environ deux minutes. Après {seconds} s sans toucher l’écran, nous demandons si vous êtes toujours là.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Votre assurance</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Votre consentement</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Étape {number} sur {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>C’est trop long. Au plus {limit} lettres.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Il y a un signe que nous ne pouvons pas garder. Veuillez l’écrire encore une fois.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Veuillez répondre à cette question.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Entrez un nombre, par exemple 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Entrez un nombre entier, par exemple 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Entrez {limit} ou plus.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Entrez {limit} ou moins.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>C’est trop court. Au moins {limit} lettres.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Entrez aussi le mois et l’année, l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Entrez une date qui n’est pas avant {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Entrez une date qui n’est pas après {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Vérifiez ce que vous avez écrit. Cela devrait ressembler à {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Au plus {limit} chiffres après la virgule.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Cette heure n’existe pas. Vérifiez les heures et les minutes.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Entrez une adresse web, par exemple www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Choisissez l’unité de mesure.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Choisissez au plus {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Choisissez au moins {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Vérifiez ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un autre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Encore {count}. Écrivez une partie du mot pour trouver le vôtre.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Rien trouvé. Essayez une partie plus courte du mot.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Matin (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Après-midi (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Photo prise</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Veuillez vérifier vos réponses</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>on doit voir votre nouvelle carte d’assurance.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>on vous demandera votre carte d’assurance.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>on parlera avec vous de l’assurance.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>on verra le consentement avec vous.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>on vous aidera pour les questions de santé.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>on vérifiera vos coordonnées avec vous.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Vous êtes enregistré(e), {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Votre numéro en code pour votre téléphone : {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Veuillez vous asseoir dans la salle d’attente</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Allez à : {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} vous appellera. Allez ensuite à : {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} vous appellera.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>On vous appellera. Allez ensuite à : {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Votre rendez-vous de {time} est maintenant dans un autre lieu : {place}. L’accueil ici vous aidera.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Environ {least} à {most} minutes.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Moins de {most} minutes.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Nous ne pouvons pas encore dire combien vous attendrez.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Si vous attendez après {time}, dites-le-nous.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Un message pour vous</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Notre connexion est coupée. Votre enregistrement est gardé ici. Veuillez aussi prévenir l’accueil.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>L’accueil a vu que vous êtes là.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>L’accueil sait que vous êtes là.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Une chose à l’accueil :</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Quelques choses à l’accueil :</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Vous gardez votre place.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Enregistrer un autre enfant</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Enregistrer une autre personne</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Nous n’avons pas pu vous trouver avec ces réponses</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>L’accueil vous aidera pour cela</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Vous êtes en avance</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Veuillez voir l’accueil</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Vous êtes déjà enregistré(e)</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Ce rendez-vous a été annulé</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Votre rendez-vous est dans un autre lieu</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Cela n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Nous ne pouvons pas vous chercher maintenant</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Nous ne pouvons pas vous trouver maintenant</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Nous avons gardé votre nom</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Veuillez aller à l’accueil. On vous y enregistrera.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Vous pouvez vous enregistrer à partir de {time}, {minutes} min avant votre rendez-vous.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>L’enregistrement ici ferme {minutes} min après le début. L’accueil verra ce qui est possible.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Il n’y a plus rien à faire. Veuillez attendre qu’on vous appelle.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>L’accueil peut vous en dire plus et trouver une nouvelle date.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>On ne peut plus s’enregistrer ici pour votre rendez-vous.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Il n’est pas dans ce bâtiment. Vous pourrez vous enregistrer une fois là-bas.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Ce que vous nous avez dit avant est gardé. Essayez encore, ou voyez avec l’accueil.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Veuillez réessayer dans un moment. L’accueil peut aussi vous enregistrer.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Notre connexion est coupée. Vérifiez vos réponses et essayez encore, ou laissez votre nom pour l’accueil.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Veuillez aussi aller à l’accueil. Votre message y arrivera quand la connexion reviendra.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Vérifiez le code. Il est valable le jour de votre rendez-vous.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Vous pouvez donner votre nom à la place du code.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Si vous ne pouvez pas y être à temps, l’accueil ici peut les appeler.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Montrez-le à l’appareil photo</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Nous n’avons pas vu de code</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>L’appareil photo ne marche pas</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Placez le code de votre lettre, ou le dos de votre permis de conduire, dans le cadre. Aucune image n’est gardée.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Tenez-le à plat, sans bouger, avec une bonne lumière, et réessayez. Ou fermez ceci et écrivez.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Fermez ceci, puis écrivez votre nom et votre date de naissance.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Laisser mon nom</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Faire venir quelqu’un</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Entrez pourquoi vous êtes ici, en quelques mots.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>on vous posera les autres questions. Vos réponses sont gardées.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Laissé de côté : {answers}. Touchez encore votre réponse pour le reprendre.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Vous aviez aussi : {answers}. Donnez-le encore si c’est juste.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un moment, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Laisser cette question à une personne ?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Laisser les {count} questions à une personne ?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Vos réponses sont gardées et lui sont données. Elle vous pose les autres questions.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>L’accueil vous demandera. Vous gardez votre place.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>on vous dira qui peut signer le consentement.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Un adulte signe pour {name} : mère, père ou tuteur légal.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Qui êtes-vous pour {name} ?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Mère ou père</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Tuteur légal</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Entrez le nom de l’adulte qui signe.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Choisissez qui vous êtes pour l’enfant.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Vous signez pour {name}, en tant que mère.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Vous signez pour {name}, en tant que père.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Vous signez pour {name}, en tant que tuteur légal.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Vous signez pour {name}, en tant qu’aidant.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Vous signez pour {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Entrez votre nom de famille ou votre numéro de dossier.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Peut-être avons-nous noté quelque chose autrement, ou votre rendez-vous est un autre jour ou dans un autre lieu.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Il est ici : {place}. Vous pourrez vous enregistrer une fois là-bas.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Allez à l’accueil. On peut vous y trouver et vous enregistrer.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Attendez un moment, puis touchez Réessayer.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Vérifiez votre nom. Le numéro de dossier d’une de nos lettres convient aussi.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Vérifiez votre date de naissance.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Si votre numéro de téléphone est nouveau, donnez plutôt votre code postal.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Allez à l’accueil.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Préparez quelque chose avec votre nom dessus, comme une carte ou une lettre.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Asseyez-vous jusque-là.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Revenez à cet écran à {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Allez à l’accueil maintenant.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Dites-y l’heure de votre rendez-vous. Elle est écrite plus bas.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Demandez une nouvelle date, ou ce qui s’est passé avec celle-ci.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Allez là-bas. L’adresse est écrite plus bas.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>L’accueil ici peut vous dire le chemin.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Asseyez-vous dans l’espace d’attente.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Surveillez votre numéro. Si personne ne vous appelle, dites-le à l’accueil.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Salle {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Salle d’examen {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Espace d’attente {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Salle d’attente {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Étage {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Bâtiment {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Guichet {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Porte {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mère</translation>
    </message>
    <message>
        <source>father</source>
        <translation>père</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>mère ou père</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tuteur</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>mari, femme ou partenaire</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>fils ou fille</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sœur</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>frère</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>frère ou sœur</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ami ou amie</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>voisin ou voisine</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>grand-mère ou grand-père</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>de la famille</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Visite de suivi</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan de santé</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>mari</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>son</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contact d’urgence</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Bilan annuel</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Résultats de laboratoire</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Prise de sang</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Mesure de la tension</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation médicale</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiographie</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Médecine de famille</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pédiatrie</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Santé des femmes</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Espace d’attente</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Bâtiment principal</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>on vous demandera qui est ici avec vous.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Le rendez-vous est pour {name}. Dites-nous qui vous êtes, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Je suis {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Je suis la mère</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Je suis le père</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Je suis le tuteur légal</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Je suis un aidant</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Je suis quelqu’un d’autre</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Vous pouvez vous enregistrer. Ce qui doit être signé attend à l’accueil.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Choisissez qui vous êtes.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Entrez votre nom.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Veuillez aller à l’accueil</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Cet écran ne peut pas vous enregistrer maintenant. L’accueil vous aidera.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Entrez votre mot de passe.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Ce compte n’a pas le droit de fermer cet écran.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Le nom et le mot de passe ne vont pas ensemble. Essayez encore.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Il y a eu trop d’essais. Essayez encore après {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Les dossiers du centre ne répondent pas. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Chercher une réponse</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Ma visite d’aujourd’hui</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Horaires et chemin</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Ce que nous proposons</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Se préparer à un examen</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Coûts et assurance</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Confidentialité et mon dossier</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Langue, ouïe, vue, mobilité</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Ceci peut être la réponse</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Où voulez-vous aller ?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Aucune de nos pages n’y répond</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Laissez-nous votre question</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Nous avons gardé votre question</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Écrivez avec vos mots, ou choisissez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Vous pouvez demander autrement, nous laisser la question ou faire venir quelqu’un.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Quelqu’un à l’accueil la lit et vous répond.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>L’accueil la lira. S’il vous faut la réponse maintenant, appuyez sur Demander de l’aide.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Trouver une réponse</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Demander autrement</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Laisser ma question</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Ce n’est pas cela</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Vers : {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Trouver le chemin</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Écrivez ce que vous voulez savoir.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Cela n’a pas marché. Essayez encore, ou appuyez sur Demander de l’aide.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Environ {minutes} min. Il n’y a pas de marches sur ce chemin.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Environ {minutes} min. Il y a des marches qu’on ne peut pas éviter : demandez de l’aide au personnel.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Environ {minutes} min. Il y a des marches sur ce chemin.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Plus court, avec des marches</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Sans marches</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Touchez un rendez-vous pour dire si vous venez.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Vous n’avez pas de rendez-vous.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Aucun horaire libre ne peut être réservé ici. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Trouver un autre horaire</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Non, je ne peux pas venir</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Oui, le déplacer</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Non, un autre horaire</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Ce rendez-vous en code pour le calendrier de votre téléphone</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Quelqu’un a été plus rapide : cet horaire est pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Cela ne peut pas se faire ici. Veuillez demander à l’accueil.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>vous avez dit que vous venez</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>vous avez dit que vous ne pouvez pas venir</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Vos prochains rendez-vous</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Viendrez-vous ?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Pour quoi est le rendez-vous ?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisissez un horaire</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Cet horaire vous convient-il ?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Voulez-vous annuler ce rendez-vous ?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Votre rendez-vous est réservé</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Prendre un rendez-vous</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Oui, je viendrai</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Oui, le réserver</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Oui, l’annuler</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Nous avons noté que vous viendrez.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Ce rendez-vous est annulé.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Nous avons dit à l’accueil que vous ne pouvez pas venir.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>ils regarderont si votre paiement est passé. Ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>vous pouvez y payer.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Vous ne pouvez pas payer ici maintenant</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>À payer : {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>L’accueil vous dira ce qu’il y a à payer.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Votre enregistrement continue. L’accueil vous dira ce qu’il y a à payer.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Nous regardons ce qu’il y a à payer.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Vous pouvez partir, que vous payiez maintenant ou non.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Vous êtes enregistré, que vous payiez maintenant ou non.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Payer à l’accueil</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Payer {amount} par carte</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Votre part du prix de la visite</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Prix de la visite</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Reste à payer d’avant</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Le prix entier est de {price}. Votre assurance a payé {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Vous pouvez payer jusqu’à {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Tapez un montant jusqu’à {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} parts de {amount}, une par mois</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Choisissez en combien de parts.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Choisissez de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Envoyer le reçu par e-mail à {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Regardez le terminal de carte</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Payé. Merci</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Rien n’a été payé</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Nous ne savons pas encore si c’est payé</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Approchez ou insérez-y votre carte pour payer {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount} ont été payés. L’accueil vous donne un reçu.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount} ont été payés. Le reçu est envoyé à {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount} ont été payés. Le reçu ne peut pas être envoyé maintenant : l’accueil vous en donne un.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Vous pouvez réessayer ou payer une autre fois.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Vous pouvez réessayer ou payer une autre fois. Votre enregistrement continue.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Ne payez pas une deuxième fois. L’accueil regardera avec vous.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>on vous demandera s’il y a quelque chose à nous dire.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Écrivez ce que nous devons savoir, ou touchez Rien à dire.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Cette borne ne peut pas lire à voix haute. Demandez au personnel.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Cette langue ne peut pas être lue à voix haute ici. Demandez au personnel.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Pour écouter, branchez un casque.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Appuyez sur Bas pour la suite et sur Haut pour revenir. Appuyez sur Entrée pour choisir. Appuyez sur F1 pour réécouter.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Vous pouvez placer le dos de votre permis de conduire sous le lecteur.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Voici ce que dit votre permis. Vérifiez, et corrigez ce qui n’est pas juste.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Nous n’avons pu lire qu’une partie de votre permis. Écrivez le reste.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Nous n’avons pas pu lire cela. Écrivez votre nom et votre date de naissance.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Comment s’est passée votre visite aujourd’hui ?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Je pars maintenant</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Continuer sans répondre</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ni bien ni mal</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Très mal</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Voici ce qui a été convenu avec vous aujourd’hui :</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Si vous avez une question, posez-la maintenant.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Personne ne voit que c’est vous qui avez répondu.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Votre visite est terminée. Bon retour.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Votre prochain rendez-vous : {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mes prochains rendez-vous</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>J’ai une question</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Où vous étiez et quand vous revenez, sous forme de code pour votre téléphone</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>On ne voit pas de carte. Tenez votre carte à plat devant l’appareil photo.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Une partie de votre carte est coupée. Tenez la carte entière dans l’image.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Votre carte est trop loin. Rapprochez-la de l’appareil photo.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>La photo n’est pas nette. Ne bougez pas votre carte.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Inclinez un peu votre carte pour que la lumière ne s’y reflète pas.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>La photo est trop sombre. Tournez votre carte vers la lumière.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>On peut lire votre carte sur cette photo.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Ou gardez celle-ci, et l’accueil regardera votre carte.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Toucher et mouvement</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fortes</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Ma main touche deux fois</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Rarement</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Souvent</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Mouvement sur l’écran</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Aucun mouvement</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Où sont les boutons</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Sur tout l’écran</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>Dans la moitié du bas</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Recommencer ?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Tout est effacé sur cet écran. Ce que vous avez déjà confirmé est gardé.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Oui, recommencer</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, revenir</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Oui, les laisser</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Lire l’écran dans le casque</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Volume normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps pour répondre</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Voulez-vous nous dire quelque chose ?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Les personnes qui vous reçoivent aujourd’hui le liront. Vous pouvez le laisser vide.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à dire</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Scannez-le pour le garder dans le calendrier de votre téléphone.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer une lettre</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Cacher les touches</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Qui a regardé votre dossier</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>Rien n’a été fait avec le dossier pendant ce temps.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Numéro de dossier : {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Fait le {moment} par {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Voici tout ce qui a été fait avec votre dossier dans le système d’enregistrement du centre. Ce qui est écrit dans le dossier n’est pas montré ici. La fonction est celle que chacun a aujourd’hui.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Seuls les {count} derniers sont montrés. Demandez une période plus courte pour voir les autres.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Jusqu’au {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Du {begin} au {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Sur quel ordinateur</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>a ouvert le dossier et l’a lu</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>a vu le patient dans une recherche</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>a ouvert le dossier sans rendez-vous</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>a vérifié que le dossier a été ouvert sans rendez-vous</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>le patient a été reconnu à une borne</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>une réponse à l’enregistrement a été gardée</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>a reçu ou appelé le patient</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>a modifié le dossier</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>a vu un changement et ne l’a pas fait</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>a inscrit le patient</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>a donné un rendez-vous au patient, ou l’a repris</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>a réuni deux dossiers du patient, ou les a séparés</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>a repris la dernière action</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>a apporté des données d’un autre système</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>a demandé ce rapport</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>a enregistré ce rapport pour le patient</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>a noté ou passé un appel téléphonique</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>a écrit, lu ou réglé un message à des collègues</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>a noté ce qui a été dit du patient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>a travaillé avec le dossier à l’accueil</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Motif : {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to} a été informé : {what}. Motif : {reason} ({basis}), le {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>avec le consentement du patient</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>à la demande du patient</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>pour le traitement</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>pour le paiement</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>exigé par la loi</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>pour protéger la vie de quelqu’un</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>pour un autre motif</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>soignant</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>a écrit un motif pour ouvrir le dossier spécialement protégé</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>a fixé comment le dossier est protégé</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>a imprimé une étiquette, un bracelet ou un numéro</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>a écrit un motif pour ouvrir le dossier et en donner une copie</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Argent rendu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Montant : {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Référence : {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Reste à payer : {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Numéro de ce reçu : {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En espèces</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Par chèque</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Par carte {scheme}, se terminant par {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Devis de bonne foi</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Visite : {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Établi : {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>En tout : {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Numéro de ce devis : {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Lieu : {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Numéro national de prestataire (NPI) : {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Numéro fiscal (TIN) : {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Ce devis montre ce que cette visite devrait coûter sans assurance, d’après ce que l’on savait lorsqu’il a été établi. Ce n’est pas un contrat : vous n’êtes pas obligé de venir à cette visite, ni de recevoir ces services ici.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>D’autres services peuvent être nécessaires, ou le devenir en cours de route, sans figurer ici. Ils seraient prévus ou demandés à part, et vous pouvez aussi en demander un devis.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Si la facture dépasse ce devis d’au moins 400 dollars américains, vous avez le droit de la contester. Vous pouvez commencer dans les 120 jours suivant la facture, sur www.cms.gov/nosurprises ou par téléphone au 1-800-985-3059. Cela ne change rien à la façon dont vous êtes soigné ici.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Gardez ce papier ou prenez-le en photo : vous pourriez en avoir besoin si la facture est plus élevée.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Combien voulez-vous payer ?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Payer par carte</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Payer mois par mois</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>La première part est à payer aujourd’hui. Vous pouvez la payer à l’accueil.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Quelqu’un va regarder et vous en parler. D’ici là, on ne vous demande pas de le payer.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Ce n’est pas juste</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Je ne peux pas payer cela maintenant</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Payer une partie</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Payer en plusieurs fois, mois par mois</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Payer à l’accueil</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Payer un autre jour</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Quelque chose n’est pas juste, ou je ne peux pas payer</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>La photo qui a été prise</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit l’appareil photo</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>L’appareil photo démarre…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Écrivez pour trouver votre réponse</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Mesuré en</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Oui, tout est juste</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un autre</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Enlever celle-ci</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Laisser ces questions à une personne</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Par exemple : où puis-je me garer ?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>À qui répondre</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Votre nom, et un numéro de téléphone si vous ne pouvez pas attendre ici. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Le chemin en code pour votre téléphone</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Visez-le avec l’appareil photo de votre téléphone pour emporter le chemin.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Scannez-le pour le garder sur votre téléphone.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mes prochains rendez-vous</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Qui s’enregistre ?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Vous avez signé ceci. Pour signer encore, utilisez le cadre ci-dessous.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Faites votre marque ici avec le doigt</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Signez ici avec le doigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Effacer la signature</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Pour le personnel : fermer cet écran</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Vous êtes patient ? Appuyez sur Retour.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Fermer cet écran</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Votre nom, celui de votre connexion</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>La suite plus bas</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Vers le haut</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Bienvenue.
Enregistrons votre arrivée.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>M’enregistrer</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>J’ai une question</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, passer à cette langue</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Je m’en vais</translation>
    </message>
</context>
</TS>
