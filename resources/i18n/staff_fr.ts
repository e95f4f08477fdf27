<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Administration</name>
    <message>
        <source>A new page</source>
        <translation>Une nouvelle page</translation>
    </message>
    <message>
        <source>Change a page</source>
        <translation>Modifier une page</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>À &amp;revoir</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Title, as a question</source>
        <translation>&amp;Titre, sous forme de question</translation>
    </message>
    <message>
        <source>Also &amp;found by (commas between)</source>
        <translation>Trouvée aussi &amp;par (séparés par des virgules)</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>A line that begins with - is a point of a list, 1. a step, ## a heading; an empty line begins a new paragraph. What is still to be filled in stands in [brackets]; until then patients do not find it in this language.</source>
        <translation>Une ligne qui commence par - est un point d’une liste, 1. une étape, ## un titre&#xa0;; une ligne vide commence un nouveau paragraphe. Ce qui reste à remplir est entre [crochets]&#xa0;; d’ici là, les patients ne la trouvent pas dans cette langue.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>Garder comme &amp;brouillon</translation>
    </message>
    <message>
        <source>on {day}, as it stands</source>
        <translation>le {day}, comme prévu</translation>
    </message>
    <message>
        <source>in {months} months</source>
        <translation>dans {months} mois</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visite</translation>
    </message>
    <message>
        <source>Hours and the way</source>
        <translation>Horaires et itinéraire</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Coûts et assurance</translation>
    </message>
    <message>
        <source>Privacy and records</source>
        <translation>Confidentialité et dossiers</translation>
    </message>
    <message>
        <source>Language and access</source>
        <translation>Langue et accessibilité</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Draft: patients do not find it</source>
        <translation>Brouillon&#xa0;: les patients ne la trouvent pas</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Cette page n’existe pas.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Fourni avec le programme.</translation>
    </message>
    <message>
        <source>Written on {moment} by {name}.</source>
        <translation>Écrite le {moment} par {name}.</translation>
    </message>
    <message>
        <source>Somebody should look whether it still holds.</source>
        <translation>Quelqu’un devrait vérifier si elle est encore juste.</translation>
    </message>
    <message>
        <source>Whoever reads {languages} does not find it.</source>
        <translation>Qui lit en {languages} ne la trouve pas.</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>&amp;New page...</source>
        <translation>&amp;Nouvelle page...</translation>
    </message>
    <message>
        <source>&amp;Take away...</source>
        <translation>Re&amp;tirer...</translation>
    </message>
    <message>
        <source>From a &amp;folder...</source>
        <translation>Depuis un ré&amp;pertoire...</translation>
    </message>
    <message>
        <source>&amp;Save to a folder...</source>
        <translation>&amp;Enregistrer dans un répertoire...</translation>
    </message>
    <message>
        <source>Those taken a&amp;way</source>
        <translation>Pa&amp;ges retirées</translation>
    </message>
    <message>
        <source>Patients do not find “{title}” any more. It can be changed and published again.</source>
        <translation>Les patients ne trouvent plus «&#xa0;{title}&#xa0;». Elle peut être modifiée et publiée de nouveau.</translation>
    </message>
    <message>
        <source>Take a page away</source>
        <translation>Retirer une page</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Kept as a draft: {title}.</source>
        <translation>Gardée comme brouillon&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Patients find it from now on: {title}.</source>
        <translation>Les patients la trouvent désormais&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Taken away: {title}.</source>
        <translation>Retirée&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Pages that were changed: {changed}; that were so already: {same}.</source>
        <translation>Pages modifiées&#xa0;: {changed}&#xa0;; déjà ainsi&#xa0;: {same}.</translation>
    </message>
    <message>
        <source>Pages written: {count}, into {folder}.</source>
        <translation>Pages écrites&#xa0;: {count}, dans {folder}.</translation>
    </message>
    <message>
        <source>A folder of pages</source>
        <translation>Un répertoire de pages</translation>
    </message>
    <message>
        <source>Record num&amp;ber</source>
        <translation>Numér&amp;o de dossier</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Q&amp;uoi</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
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
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Cet événement n’existe pas.</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>Plus &amp;récents</translation>
    </message>
    <message>
        <source>O&amp;lder</source>
        <translation>Plus an&amp;ciens</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Vérifier la chaîne</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>{first} to {last}, the newest first</source>
        <translation>{first} à {last}, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation>Entrez le jour comme année, mois et jour, par exemple 2026-11-30.</translation>
    </message>
    <message>
        <source>One moment: all of the audit is read.</source>
        <translation>Un instant&#xa0;: tout le journal d’audit est lu.</translation>
    </message>
    <message>
        <source>{count} events are in {file}.</source>
        <translation>Événements écrits dans {file}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sans compte</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>accès autorisé</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>à envoyer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>mis de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>&amp;Enrol...</source>
        <translation>&amp;Raccorder...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Déplacer...</translation>
    </message>
    <message>
        <source>&amp;Shut out...</source>
        <translation>&amp;Bloquer...</translation>
    </message>
    <message>
        <source>Kiosks and computers</source>
        <translation>Bornes et ordinateurs</translation>
    </message>
    <message>
        <source>No kiosk and no computer has said anything yet.</source>
        <translation>Aucune borne et aucun ordinateur ne s’est encore manifesté.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waits there</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>This record is on one computer, and its programs have no logins and are not enrolled: whoever holds the key holds the record.</source>
        <translation>Cette base de données est sur un seul ordinateur, et ses programmes n’ont pas de comptes et ne sont pas raccordés&#xa0;: qui détient la clé détient les données.</translation>
    </message>
    <message>
        <source>The printer there: {state}.</source>
        <translation>Son imprimante : {state}.</translation>
    </message>
    <message>
        <source>The oldest record waits since {moment}.</source>
        <translation>La donnée la plus ancienne attend depuis le {moment}.</translation>
    </message>
    <message>
        <source>{kind} at {place}, {count} times, the last {moment}.</source>
        <translation>{kind}, {place}, nombre&#xa0;: {count}, la dernière fois le {moment}.</translation>
    </message>
    <message>
        <source>It is shut out with the address of the record&apos;s owner: kiosk database account revoke {name}</source>
        <translation>Il se bloque avec l’adresse du propriétaire de la base de données&#xa0;: kiosk database account revoke {name}</translation>
    </message>
    <message>
        <source>A code for {name} ({kind}) waits until {moment}; tried so far: {count}.</source>
        <translation>Un code pour {name} ({kind}) attend jusqu’au {moment}&#xa0;; essais jusqu’ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Its place is not fixed: it goes by its own settings, and whoever has its password may say another one. Move it to where it stands.</source>
        <translation>Son lieu n’est pas fixé&#xa0;: il suit ses propres réglages, et qui a son mot de passe peut en indiquer un autre. Déplacez-le là où il se trouve.</translation>
    </message>
    <message>
        <source>{name} stands there from now on.</source>
        <translation>{name} s’y trouve désormais.</translation>
    </message>
    <message>
        <source>{name} stood there already.</source>
        <translation>{name} s’y trouvait déjà.</translation>
    </message>
    <message>
        <source>Nothing comes in under the login {name} any more, and what it has open is ended at once. What waits there is not delivered. A kiosk in its place gets a login of its own.</source>
        <translation>Plus rien n’entre avec le compte {name}, et ce qui est ouvert est coupé aussitôt. Ce qui y attend n’est pas transmis. Une borne à sa place reçoit son propre compte.</translation>
    </message>
    <message>
        <source>Shut out a stolen kiosk</source>
        <translation>Bloquer une borne volée</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>{name} is shut out; connections of it that were ended: {count}.</source>
        <translation>{name} est bloqué&#xa0;; connexions coupées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Enrol a computer</source>
        <translation>Raccorder un ordinateur</translation>
    </message>
    <message>
        <source>You are told a one-time code, which is typed on the new computer: kiosk enrol. It gets a login and a password of its own there.</source>
        <translation>Vous recevez un code à usage unique, à saisir sur le nouvel ordinateur&#xa0;: kiosk enrol. Il y obtient son propre compte et son mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Name, in small letters</source>
        <translation>&amp;Nom, en minuscules</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <source>A kiosk checks in for this place from the next patient on, whatever its own settings say; a board shows its calls, and a computer of staff its arrivals when somebody signs in.</source>
        <translation>À partir du prochain patient, une borne enregistre pour ce lieu, quoi que disent ses propres réglages&#xa0;; un écran d’affichage montre ses appels, et un ordinateur du personnel ses arrivées, à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>One-time code for {name}:</source>
        <translation>Code à usage unique pour {name}&#xa0;:</translation>
    </message>
    <message>
        <source>The same as a QR code, for a scanner</source>
        <translation>Le même en code QR, pour un lecteur</translation>
    </message>
    <message>
        <source>It is typed in</source>
        <translation>Code saisi</translation>
    </message>
    <message>
        <source>It is shown this once, holds until {until}, and is good for one computer. There, give the command kiosk enrol, which asks for the server and the code.</source>
        <translation>Il n’est affiché que cette fois, vaut jusqu’à {until} et pour un seul ordinateur. Là, lancez la commande kiosk enrol, qui demande le serveur et le code.</translation>
    </message>
    <message>
        <source>The server: {server}</source>
        <translation>Le serveur&#xa0;: {server}</translation>
    </message>
    <message>
        <source>All that the record holds of one patient, in the form that other systems read (FHIR R4). The record is opened for it, who gets it is written down for good, and the patient is told of both. Of whoever is neither here nor expected today, or of special privacy, every manager sees at once why, and somebody else reviews it.</source>
        <translation>Tout ce qui est enregistré sur un patient, dans le format que lisent d’autres systèmes (FHIR R4). Le dossier est ouvert pour cela, le destinataire est noté définitivement, et le patient est informé des deux. Si le patient n’est ni présent ni attendu aujourd’hui, ou sous protection spéciale, chaque responsable voit aussitôt le motif, et quelqu’un d’autre le vérifie.</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>le patient</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>à la demande du patient</translation>
    </message>
    <message>
        <source>&amp;Who gets it</source>
        <translation>&amp;Qui le reçoit</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>By what &amp;right</source>
        <translation>&amp;Base légale</translation>
    </message>
    <message>
        <source>Why &amp;open it</source>
        <translation>Motif d’o&amp;uverture</translation>
    </message>
    <message>
        <source>Type the patient&apos;s record number first.</source>
        <translation>Saisissez d’abord le numéro de dossier du patient.</translation>
    </message>
    <message>
        <source>All of it is in {file}. Whoever has this file can read it.</source>
        <translation>Tout est dans {file}. Qui a ce fichier peut le lire.</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: say why it is opened.</source>
        <translation>Ce patient n’est ni présent ni attendu aujourd’hui&#xa0;: indiquez pourquoi le dossier est ouvert.</translation>
    </message>
    <message>
        <source>This patient is of special privacy: say why it is opened.</source>
        <translation>Ce patient a une protection spéciale&#xa0;: indiquez pourquoi le dossier est ouvert.</translation>
    </message>
    <message>
        <source>A patient&apos;s own record</source>
        <translation>Copie du dossier d’un patient</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Publish a form</source>
        <translation>Publier un formulaire</translation>
    </message>
    <message>
        <source>One moment: the form is tried.</source>
        <translation>Un instant&#xa0;: le formulaire est essayé.</translation>
    </message>
    <message>
        <source>It cannot be published as it is. What there is to mend:</source>
        <translation>Il ne peut pas être publié tel quel. À corriger&#xa0;:</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is new. Once it is published, patients who begin from then on can be asked it.</source>
        <translation>«&#xa0;{title}&#xa0;», version {version}, est nouveau. Une fois publié, il peut être demandé aux patients qui commencent ensuite.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is in force already.</source>
        <translation>«&#xa0;{title}&#xa0;», version {version}, est déjà en vigueur.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, takes the place of version {before} for patients who begin from then on; whoever has begun finishes on theirs.</source>
        <translation>«&#xa0;{title}&#xa0;», version {version}, remplace la version {before} pour les patients qui commencent ensuite&#xa0;; ceux qui ont commencé terminent avec la leur.</translation>
    </message>
    <message>
        <source>Nothing is another than in version {before}.</source>
        <translation>Rien ne diffère de la version {before}.</translation>
    </message>
    <message>
        <source>What is another than in version {before}:</source>
        <translation>Ce qui diffère de la version {before}&#xa0;:</translation>
    </message>
    <message>
        <source>A rule says a form&apos;s address, and for whom it is: age_from and age_to, sex, visit and location (words of the booking), every_days, and rule.when, an answer to another form. Forms that no rule names are asked nobody.</source>
        <translation>Une règle donne l’adresse d’un formulaire et dit pour qui il est&#xa0;: age_from et age_to, sex, visit et location (mots du rendez-vous), every_days, et rule.when, une réponse à un autre formulaire. Un formulaire qu’aucune règle ne nomme n’est demandé à personne.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Let them decide</source>
        <translation>Appliquer ces règles</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>in force, nobody is asked it</source>
        <translation>en vigueur, demandé à personne</translation>
    </message>
    <message>
        <source>followed by another version</source>
        <translation>remplacé par une autre version</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>illisible pour ce programme</translation>
    </message>
    <message>
        <source>of sex {words}</source>
        <translation>de sexe {words}</translation>
    </message>
    <message>
        <source>for visits with the words {words}</source>
        <translation>pour les visites avec les mots {words}</translation>
    </message>
    <message>
        <source>at places with the words {words}</source>
        <translation>aux lieux avec les mots {words}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>whose last answers to {form} meet: {expression}</source>
        <translation>dont les dernières réponses à {form} remplissent&#xa0;: {expression}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>{who}, at every visit</source>
        <translation>{who}, à chaque visite</translation>
    </message>
    <message>
        <source>{who}, once in {days} days</source>
        <translation>{who}, une fois tous les {days} jours</translation>
    </message>
    <message>
        <source>aged {low} to {high}</source>
        <translation>de {low} à {high} ans</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>à partir de {low} ans</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>jusqu’à {high} ans</translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation>Le formulaire lui-même</translation>
    </message>
    <message>
        <source>Item {link_id}: {text}</source>
        <translation>Élément {link_id}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>(without a text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>{what}: new  {after}</source>
        <translation>{what}&#xa0;: nouveau  {after}</translation>
    </message>
    <message>
        <source>{what}: gone  {before}</source>
        <translation>{what}&#xa0;: supprimé  {before}</translation>
    </message>
    <message>
        <source>{what}: in another place</source>
        <translation>{what}&#xa0;: à un autre endroit</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{what}: now “{after}”, was “{before}”</source>
        <translation>{what}&#xa0;: maintenant «&#xa0;{after}&#xa0;», avant «&#xa0;{before}&#xa0;»</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>l’élément</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text in {language}</source>
        <translation>texte en {language}</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <translation>type de réponse</translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation>réponse obligatoire</translation>
    </message>
    <message>
        <source>takes several answers</source>
        <translation>plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>is only read</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>answer to choose</source>
        <translation>réponse à choisir</translation>
    </message>
    <message>
        <source>is asked where</source>
        <translation>demandé quand</translation>
    </message>
    <message>
        <source>what an answer may be</source>
        <translation>réponses admises</translation>
    </message>
    <message>
        <source>what is calculated</source>
        <translation>valeur calculée</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>écrit autrement</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>There is no such consent.</source>
        <translation>Ce consentement n’existe pas.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>Ce formulaire n’existe pas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>Version {version}: {state}</source>
        <translation>Version {version}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Retired since {moment}; it was published by {name}.</source>
        <translation>Retiré depuis le {moment}&#xa0;; publié par {name}.</translation>
    </message>
    <message>
        <source>Published on {moment} by {name}.</source>
        <translation>Publié le {moment} par {name}.</translation>
    </message>
    <message>
        <source>Patients are asked to sign it.</source>
        <translation>Les patients sont invités à le signer.</translation>
    </message>
    <message>
        <source>Patients sign it once the setting &apos;consents&apos; names {key}.</source>
        <translation>Les patients le signent dès que le paramètre «&#xa0;consents&#xa0;» nomme {key}.</translation>
    </message>
    <message>
        <source>For: {whom}.</source>
        <translation>Pour&#xa0;: {whom}.</translation>
    </message>
    <message>
        <source>For the visit {kind}.</source>
        <translation>Pour la visite {kind}.</translation>
    </message>
    <message>
        <source>Nobody is asked it yet: name it in the rules; without rules, in the setting &apos;questionnaires&apos;; or at a kind of visit.</source>
        <translation>Encore demandé à personne&#xa0;: nommez-le dans les règles&#xa0;; sans règles, dans le paramètre «&#xa0;questionnaires&#xa0;»&#xa0;; ou dans un type de visite.</translation>
    </message>
    <message>
        <source>&amp;Publish a file...</source>
        <translation>&amp;Publier un fichier...</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>What &amp;changed...</source>
        <translation>&amp;Ce qui a changé...</translation>
    </message>
    <message>
        <source>Put in &amp;force again...</source>
        <translation>Remettre en &amp;vigueur...</translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation>&amp;Retirer...</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>Anciennes ver&amp;sions</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Questionnaires (*.json)</translation>
    </message>
    <message>
        <source>One moment: the form is tried. A long one takes up to half a minute.</source>
        <translation>Un instant&#xa0;: le formulaire est essayé. S’il est long, cela prend jusqu’à une demi-minute.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}.</source>
        <translation>Publié&#xa0;: {title}, version {version}.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the consents.</source>
        <translation>Publié&#xa0;: {title}, version {version}. Il figure parmi les consentements.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the forms.</source>
        <translation>Publié&#xa0;: {title}, version {version}. Il figure parmi les formulaires.</translation>
    </message>
    <message>
        <source>The lobby&apos;s screen opens in a window of its own, with nobody&apos;s data.</source>
        <translation>L’écran de la borne s’ouvre dans une fenêtre à part, sans les données de personne.</translation>
    </message>
    <message>
        <source>{title}, version {version}.</source>
        <translation>{title}, version {version}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Patients who begin from now on get version {version} of “{title}”; whoever has begun finishes on theirs. It is tried before.</source>
        <translation>Les patients qui commencent à partir de maintenant reçoivent la version {version} de «&#xa0;{title}&#xa0;»&#xa0;; ceux qui ont commencé terminent avec la leur. Elle est d’abord essayée.</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Remettre en vigueur</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <source>Nobody is asked “{title}” any more, in whichever version. Whoever has begun finishes it, and answers that were given stay readable. It can be put in force again.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus demandé à personne, quelle que soit la version. Ceux qui ont commencé le terminent, et les réponses données restent lisibles. Il peut être remis en vigueur.</translation>
    </message>
    <message>
        <source>Version {version} of “{title}” is retired, and version {before}, which comes with the program, is in force again. To ask it nobody at all, leave it out of the rules and settings.</source>
        <translation>La version {version} de «&#xa0;{title}&#xa0;» est retirée, et la version {before}, fournie avec le programme, est de nouveau en vigueur. Pour ne le demander à personne, enlevez-le des règles et des paramètres.</translation>
    </message>
    <message>
        <source>Retire a form</source>
        <translation>Retirer un formulaire</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retired: {title}.</source>
        <translation>Retiré&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>une réserve</translation>
    </message>
    <message>
        <source>not of the day</source>
        <translation>pas du jour</translation>
    </message>
    <message>
        <source>special privacy</source>
        <translation>protection spéciale</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>une copie</translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end}, though the patient was neither here nor expected.</source>
        <translation>{name} a ouvert le dossier de {patient} de {begin} à {end}, alors que le patient n’était ni présent ni attendu.</translation>
    </message>
    <message>
        <source>{name} gave a reason for the record of {patient}, a patient of special privacy. It held from {begin} to {end}.</source>
        <translation>{name} a donné un motif pour le dossier de {patient}, sous protection spéciale. Il valait de {begin} à {end}.</translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end} for a copy of their own, though the patient was neither here nor expected.</source>
        <translation>{name} a ouvert le dossier de {patient} de {begin} à {end} pour lui en donner une copie, alors que le patient n’était ni présent ni attendu.</translation>
    </message>
    <message>
        <source>{verdict}, by {name}, {moment}</source>
        <translation>{verdict}, par {name}, {moment}</translation>
    </message>
    <message>
        <source>&amp;Review...</source>
        <translation>&amp;Vérifier...</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Opened with a reason</source>
        <translation>Ouvert avec un motif</translation>
    </message>
    <message>
        <source>Nobody has opened a record with a reason.</source>
        <translation>Personne n’a ouvert de dossier avec un motif.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Waiting for a review: {count}</source>
        <translation>Vérifications en attente&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <source>Note a &amp;concern</source>
        <translation>Noter une &amp;réserve</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Note (of a concern, what it is)</source>
        <translation>&amp;Note (en cas de réserve, laquelle)</translation>
    </message>
    <message>
        <source>Waits for a review by a manager.</source>
        <translation>En attente de vérification par un responsable.</translation>
    </message>
    <message>
        <source>This was you: somebody else has to review it.</source>
        <translation>C’était vous&#xa0;: quelqu’un d’autre doit le vérifier.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Rechercher  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>About the chosen one</source>
        <translation>À propos de la sélection</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Qui a regardé</translation>
    </message>
    <message>
        <source>Clinic settings</source>
        <translation>Paramètres de la clinique</translation>
    </message>
    <message>
        <source>Rules: which form for whom</source>
        <translation>Règles&#xa0;: quel formulaire pour qui</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation>Réponses aux questions</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>taken away {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>avec un mot de passe</translation>
    </message>
    <message>
        <source>one-time code waits until {moment}</source>
        <translation>code à usage unique en attente jusqu’à {moment}</translation>
    </message>
    <message>
        <source>the one-time code is too old: give a new one</source>
        <translation>le code à usage unique est trop ancien&#xa0;: donnez-en un nouveau</translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation>&amp;Ajouter quelqu’un...</translation>
    </message>
    <message>
        <source>&amp;Roles...</source>
        <translation>&amp;Rôles...</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>Re&amp;nommer...</translation>
    </message>
    <message>
        <source>New &amp;code...</source>
        <translation>Nouveau &amp;code...</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>Ren&amp;dre</translation>
    </message>
    <message>
        <source>Name  Ctrl+F</source>
        <translation>Nom  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Rechercher un nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Se connecte</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>{name} gets a one-time code to set a new password with. The password and the PIN until now no longer hold, and whoever is signed in with them is out within a minute.</source>
        <translation>{name} reçoit un code à usage unique pour choisir un nouveau mot de passe. Le mot de passe et le PIN actuels ne valent plus, et qui est connecté avec eux est déconnecté en moins d’une minute.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Give a new code</source>
        <translation>Donner un nouveau code</translation>
    </message>
    <message>
        <source>Nobody signs in as {name} any more, and whoever is signed in so is out within a minute. What they did stays in the audit. The account can be given back.</source>
        <translation>Plus personne ne se connecte comme {name}, et qui l’est encore est déconnecté en moins d’une minute. Ce qui a été fait reste dans le journal d’audit. Le compte peut être rendu.</translation>
    </message>
    <message>
        <source>Take an account away</source>
        <translation>Retirer un compte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Travaille comme</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>They sign in with this name. You are told a one-time code for them, with which they set a password of their own.</source>
        <translation>La personne se connecte avec ce nom. Vous recevez pour elle un code à usage unique, avec lequel elle choisit son propre mot de passe.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Rôles de {name}</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Attribuer les rôles</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>They sign in with it from now on. What they did stays under the old one.</source>
        <translation>La personne se connecte désormais avec ce nom. Ce qu’elle a fait reste sous l’ancien.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>It is shown this once and holds until {until}. At the staff window they choose &apos;I have a one-time code&apos; and set a password of their own.</source>
        <translation>Il n’est affiché que cette fois et vaut jusqu’à {until}. Dans la fenêtre d’accueil, la personne choisit «&#xa0;J’ai un code à usage unique&#xa0;» et crée son propre mot de passe.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>La personne l’a reçu</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Ce lieu n’existe pas.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Patients wait in</source>
        <translation>Lieu d’attente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>In: {path}</source>
        <translation>Dans&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Adresse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Room: {text}</source>
        <translation>Salle&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Patients wait in: {text}</source>
        <translation>Lieu d’attente&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Where one waits: {text}</source>
        <translation>Où l’on attend&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The way to it: {text}</source>
        <translation>Itinéraire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Sources call it also: {text}</source>
        <translation>Autres noms dans les sources&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Nobody is expected there any more.</source>
        <translation>Plus personne n’y est attendu.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Ajouter...</translation>
    </message>
    <message>
        <source>&amp;Take out of use...</source>
        <translation>Mettre &amp;hors service...</translation>
    </message>
    <message>
        <source>Use a&amp;gain</source>
        <translation>&amp;Remettre en service</translation>
    </message>
    <message>
        <source>From a &amp;file...</source>
        <translation>Depuis un &amp;fichier...</translation>
    </message>
    <message>
        <source>&amp;Save to a file...</source>
        <translation>&amp;Enregistrer dans un fichier...</translation>
    </message>
    <message>
        <source>Nothing is changed. What there is to mend:</source>
        <translation>Rien n’est modifié. À corriger&#xa0;:</translation>
    </message>
    <message>
        <source>A file of decisions</source>
        <translation>Un fichier de décisions</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Nobody is expected at {name} any more. Kiosks, boards and staff computers whose kiosk.toml names it have to be given another place. It can be used again.</source>
        <translation>Plus personne n’est attendu à {name}. Les bornes, écrans et ordinateurs du personnel dont le kiosk.toml nomme ce lieu doivent en recevoir un autre. Il peut être remis en service.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>In it: {sums}. What it does not name stays as it is; what it names is taken over, all of it or nothing.</source>
        <translation>Contenu&#xa0;: {sums}. Ce qu’il ne nomme pas reste tel quel&#xa0;; ce qu’il nomme est repris, tout ou rien.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Nothing is changed: all of it is so already.</source>
        <translation>Rien n’est modifié&#xa0;: tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>What is another now:</source>
        <translation>Ce qui diffère maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>{name} is now {after}; it was {before}.</source>
        <translation>{name} est maintenant {after}&#xa0;; c’était {before}.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Places, services and settings are in {file}.</source>
        <translation>Lieux, services et paramètres sont dans {file}.</translation>
    </message>
    <message>
        <source>Save what is decided</source>
        <translation>Enregistrer les décisions</translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation>Décisions (*.toml)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Offered there: {names}</source>
        <translation>Proposé ici&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Who works there: {names}</source>
        <translation>Travaille ici&#xa0;: {names}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>étage</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>&amp;Key, for files</source>
        <translation>&amp;Clé, pour les fichiers</translation>
    </message>
    <message>
        <source>made of the name</source>
        <translation>formée à partir du nom</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Un nouveau lieu</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Fait partie de</translation>
    </message>
    <message>
        <source>Patients &amp;wait in</source>
        <translation>Lieu d’&amp;attente</translation>
    </message>
    <message>
        <source>&amp;Room&apos;s number, where the name says another</source>
        <translation>Numéro de la &amp;salle, si le nom en dit un autre</translation>
    </message>
    <message>
        <source>Sources call it &amp;also (parted by commas)</source>
        <translation>A&amp;utres noms dans les sources (séparés par des virgules)</translation>
    </message>
    <message>
        <source>Address, of a site or building</source>
        <translation>Adresse, d’un site ou d’un bâtiment</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Rue et numéro</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>For patients, in each language</source>
        <translation>Pour les patients, dans chaque langue</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Nom ({language})</translation>
    </message>
    <message>
        <source>The way to it ({language})</source>
        <translation>Itinéraire ({language})</translation>
    </message>
    <message>
        <source>The way to it, where no language is said</source>
        <translation>Itinéraire, si aucune langue n’est indiquée</translation>
    </message>
    <message>
        <source>Where one waits, in words</source>
        <translation>Où l’on attend, en mots</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un nouveau service</translation>
    </message>
    <message>
        <source>&amp;Place; without one, everywhere</source>
        <translation>&amp;Lieu&#xa0;; vide&#xa0;: partout</translation>
    </message>
    <message>
        <source>&amp;Letter of its queue</source>
        <translation>L&amp;ettre de sa file</translation>
    </message>
    <message>
        <source>(the common queue)</source>
        <translation>(la file commune)</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>Un nouveau type de visite</translation>
    </message>
    <message>
        <source>&amp;Minutes that one takes</source>
        <translation>&amp;Minutes par visite</translation>
    </message>
    <message>
        <source>Check-in from minutes &amp;before; empty as usual</source>
        <translation>Enregistrement dès, minutes &amp;avant&#xa0;; vide&#xa0;: comme d’habitude</translation>
    </message>
    <message>
        <source>Check-in until minutes a&amp;fter; empty as usual</source>
        <translation>Enregistrement jusqu’à, minutes a&amp;près&#xa0;; vide&#xa0;: comme d’habitude</translation>
    </message>
    <message>
        <source>Addresses of &amp;forms that it asks for (parted by commas)</source>
        <translation>Adresses des &amp;formulaires demandés (séparées par des virgules)</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is the key of another one already; give it a key of its own.</source>
        <translation>«&#xa0;{key}&#xa0;» est déjà la clé d’un autre&#xa0;; choisissez une autre clé.</translation>
    </message>
    <message>
        <source>No rule: nobody is asked a form.</source>
        <translation>Aucune règle&#xa0;: aucun formulaire n’est demandé.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>No form of this address is in force.</source>
        <translation>Aucun formulaire en vigueur n’a cette adresse.</translation>
    </message>
    <message>
        <source>Where several rules name one form, one that finds it due is enough.</source>
        <translation>Si plusieurs règles nomment le même formulaire, il suffit qu’une seule le demande.</translation>
    </message>
    <message>
        <source>The clinic has no rules: this is what its settings come to.</source>
        <translation>La clinique n’a pas de règles&#xa0;: voici ce que donnent ses paramètres.</translation>
    </message>
    <message>
        <source>The rules are in {file}.</source>
        <translation>Les règles sont dans {file}.</translation>
    </message>
    <message>
        <source>Rules that decide from now on: {count}.</source>
        <translation>Règles qui décident désormais&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation>Règles depuis un fichier</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Règles (*.toml)</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Ce service n’existe pas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>the common one</source>
        <translation>la file commune</translation>
    </message>
    <message>
        <source>Nothing is planned: add a calendar first, then what is booked in it.</source>
        <translation>Rien n’est planifié : ajoutez d’abord un calendrier, puis ce que l’on y réserve.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>type de visite</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>visits at once</source>
        <translation>visites simultanées</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>toujours ouvert</translation>
    </message>
    <message>
        <source>{count} min.</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Où&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Booked at once: {count}</source>
        <translation>Réservations simultanées : {count}</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Works on the clinic&apos;s holidays</source>
        <translation>Travaille les jours fériés</translation>
    </message>
    <message>
        <source>Kept free: {before} min. before, {after} min. after</source>
        <translation>Laissé libre : {before} min avant, {after} min après</translation>
    </message>
    <message>
        <source>With one of: {names}</source>
        <translation>Avec l’une de ces personnes : {names}</translation>
    </message>
    <message>
        <source>In one of: {names}</source>
        <translation>Dans l’une de ces salles : {names}</translation>
    </message>
    <message>
        <source>Patients book it by themselves</source>
        <translation>Les patients la réservent eux-mêmes</translation>
    </message>
    <message>
        <source>&amp;Add a calendar...</source>
        <translation>&amp;Ajouter un calendrier...</translation>
    </message>
    <message>
        <source>A &amp;kind of visit...</source>
        <translation>&amp;Type de visite...</translation>
    </message>
    <message>
        <source>A &amp;holiday...</source>
        <translation>Jour &amp;férié...</translation>
    </message>
    <message>
        <source>How many at &amp;once...</source>
        <translation>Combien à la fo&amp;is...</translation>
    </message>
    <message>
        <source>&amp;End...</source>
        <translation>Mettre fi&amp;n...</translation>
    </message>
    <message>
        <source>Take a&amp;way...</source>
        <translation>&amp;Retirer...</translation>
    </message>
    <message>
        <source>{name} ({what}) is in the plan no more. What is booked already stays as it is.</source>
        <translation>{name} ({what}) ne figure plus dans le planning. Ce qui est déjà réservé reste tel quel.</translation>
    </message>
    <message>
        <source>Queue: {letter}</source>
        <translation>File&#xa0;: {letter}</translation>
    </message>
    <message>
        <source>It is offered no more.</source>
        <translation>N’est plus proposé.</translation>
    </message>
    <message>
        <source>A kind of visit of {service}</source>
        <translation>Un type de visite de {service}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>Minutes that one takes: {text}</source>
        <translation>Minutes par visite&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Check-in from minutes before: {text}</source>
        <translation>Enregistrement dès, minutes avant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Check-in until minutes after: {text}</source>
        <translation>Enregistrement jusqu’à, minutes après&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Asks for: {form}</source>
        <translation>Demande&#xa0;: {form}</translation>
    </message>
    <message>
        <source>&amp;Add a service...</source>
        <translation>&amp;Ajouter un service...</translation>
    </message>
    <message>
        <source>Add a &amp;kind of visit...</source>
        <translation>Ajouter un &amp;type de visite...</translation>
    </message>
    <message>
        <source>{name} is offered no more. It can be used again.</source>
        <translation>{name} n’est plus proposé. Il peut être remis en service.</translation>
    </message>
    <message>
        <source>Setting  Ctrl+F</source>
        <translation>Paramètre  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Ce qu’il décide</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce paramètre n’existe pas.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The &amp;default</source>
        <translation>Par dé&amp;faut</translation>
    </message>
    <message>
        <source>cannot be read: set it anew</source>
        <translation>illisible&#xa0;: saisissez-le de nouveau</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Par défaut&#xa0;: {value}</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{name} is {after} already.</source>
        <translation>{name} est déjà {after}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>There are, for the welcome screen:</source>
        <translation>Langues pour l’écran d’accueil&#xa0;:</translation>
    </message>
    <message>
        <source>not whole, and not offered until it is</source>
        <translation>incomplète, pas proposée avant d’être complète</translation>
    </message>
    <message>
        <source>draft: nobody who speaks it has reviewed it</source>
        <translation>brouillon&#xa0;: personne qui la parle ne l’a relue</translation>
    </message>
    <message>
        <source>reviewed by {who}</source>
        <translation>relue par {who}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation>Connecté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Read &amp;anew</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Soignant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>arrivals, patients, registering</source>
        <translation>arrivées, patients, inscriptions</translation>
    </message>
    <message>
        <source>arrivals and patients, without registering</source>
        <translation>arrivées et patients, sans inscriptions</translation>
    </message>
    <message>
        <source>the front desk&apos;s work, joining records, the audit</source>
        <translation>le travail de l’accueil, la réunion de dossiers, le journal d’audit</translation>
    </message>
    <message>
        <source>people, settings and forms, no patients</source>
        <translation>personnes, paramètres et formulaires, sans patients</translation>
    </message>
    <message>
        <source>the audit alone</source>
        <translation>le journal d’audit seulement</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Écran d’affichage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The audit does not hold: event {place} {why}. Keep this database as it is and call for help.</source>
        <translation>Le journal d’audit n’est plus intact&#xa0;: l’événement {place} {why}. Gardez cette base de données telle quelle et demandez de l’aide.</translation>
    </message>
    <message>
        <source>{place} of {chain}</source>
        <translation>{place} de {chain}</translation>
    </message>
    <message>
        <source>has been changed</source>
        <translation>a été modifié</translation>
    </message>
    <message>
        <source>is missing, or stands in another&apos;s place</source>
        <translation>manque, ou se trouve à la place d’un autre</translation>
    </message>
    <message>
        <source>is missing with all that came after it</source>
        <translation>manque, avec tout ce qui a suivi</translation>
    </message>
    <message>
        <source>is the last and not under this record&apos;s seal</source>
        <translation>est le dernier et n’est pas sous le sceau de cette base</translation>
    </message>
    <message>
        <source>The audit holds: {events} events in one chain, seal {seal}</source>
        <translation>Le journal d’audit est intact&#xa0;: {events} événements en une seule chaîne, sceau {seal}</translation>
    </message>
    <message>
        <source>The audit holds: {events} events in {chains} chains, seal {seal}</source>
        <translation>Le journal d’audit est intact&#xa0;: {events} événements en {chains} chaînes, sceau {seal}</translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation>soignant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Un nouveau calendrier</translation>
    </message>
    <message>
        <source>&amp;Name, as bookings have it</source>
        <translation>&amp;Nom, tel qu’il figure dans les rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Of a</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;How many are booked at once</source>
        <translation>Combien sont réservés &amp;à la fois</translation>
    </message>
    <message>
        <source>Every &amp;week, a line each</source>
        <translation>Chaque &amp;semaine, une ligne chacune</translation>
    </message>
    <message>
        <source>O&amp;ther days, a line each (away or works)</source>
        <translation>Au&amp;tres jours, une ligne chacun (away : absent, works : travaille)</translation>
    </message>
    <message>
        <source>&amp;Away on the clinic&apos;s holidays</source>
        <translation>A&amp;bsent les jours fériés</translation>
    </message>
    <message>
        <source>Another kind of visit is booked</source>
        <translation>Un autre type de visite se réserve</translation>
    </message>
    <message>
        <source>Minutes kept free &amp;before it</source>
        <translation>Minutes laissées libres a&amp;vant</translation>
    </message>
    <message>
        <source>Minutes kept free a&amp;fter it</source>
        <translation>Minutes laissées libres a&amp;près</translation>
    </message>
    <message>
        <source>&amp;Practitioners of whom one is needed (keys, parted by commas)</source>
        <translation>&amp;Soignants dont un est nécessaire (clés, séparées par des virgules)</translation>
    </message>
    <message>
        <source>&amp;Rooms of which one is needed (keys, parted by commas)</source>
        <translation>Sa&amp;lles dont une est nécessaire (clés, séparées par des virgules)</translation>
    </message>
    <message>
        <source>Calendars: {names}</source>
        <translation>Calendriers : {names}</translation>
    </message>
    <message>
        <source>Patients book it by themsel&amp;ves</source>
        <translation>Les patients la réservent &amp;eux-mêmes</translation>
    </message>
    <message>
        <source>A new holiday</source>
        <translation>Un nouveau jour férié</translation>
    </message>
    <message>
        <source>&amp;Day; of every year without the year</source>
        <translation>&amp;Jour ; sans l’année, il vaut chaque année</translation>
    </message>
    <message>
        <source>How many visits at once</source>
        <translation>Combien de visites à la fois</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>{name} ends</source>
        <translation>{name} prend fin</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Nobody is booked there after it any more. What is booked already stays: move it in the plan of the staff window.</source>
        <translation>Après ce jour, on n’y réserve plus rien. Ce qui est déjà réservé reste : déplacez-le dans le planning de la fenêtre du personnel.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>Mettre &amp;fin</translation>
    </message>
    <message>
        <source>Bookings after that day: {count}. Once more, and it ends all the same.</source>
        <translation>Rendez-vous après ce jour : {count}. Appuyez encore une fois, et il prend fin malgré tout.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>the clinic&apos;s name, as patients see it</source>
        <translation>le nom de la clinique, tel que les patients le voient</translation>
    </message>
    <message>
        <source>where it is, as two letters of ISO 3166, such as ES; empty where nobody has said</source>
        <translation>où elle se trouve, en deux lettres d’ISO 3166, comme ES ; vide si personne ne l’a dit</translation>
    </message>
    <message>
        <source>the time zone that decides what today is</source>
        <translation>le fuseau horaire qui décide de ce qu’est aujourd’hui</translation>
    </message>
    <message>
        <source>minutes before an appointment from which a patient may check in</source>
        <translation>minutes avant un rendez-vous à partir desquelles un patient peut s’enregistrer</translation>
    </message>
    <message>
        <source>minutes after an appointment until which a patient may check in</source>
        <translation>minutes après un rendez-vous jusqu’auxquelles un patient peut s’enregistrer</translation>
    </message>
    <message>
        <source>days for which confirmed contact details are not asked again</source>
        <translation>jours pendant lesquels des coordonnées confirmées ne sont pas redemandées</translation>
    </message>
    <message>
        <source>days for which a confirmed insurance is not asked again</source>
        <translation>jours pendant lesquels une assurance confirmée n’est pas redemandée</translation>
    </message>
    <message>
        <source>days for which an answered questionnaire is not asked again, where no rules say otherwise</source>
        <translation>jours pendant lesquels un questionnaire rempli n’est pas reposé, si aucune règle n’en dit autrement</translation>
    </message>
    <message>
        <source>days for which a signed consent holds</source>
        <translation>jours pendant lesquels un consentement signé est valable</translation>
    </message>
    <message>
        <source>wrong answers before the front desk is the way on</source>
        <translation>réponses fausses avant de devoir passer par l’accueil</translation>
    </message>
    <message>
        <source>wrong answers about one person in a day</source>
        <translation>réponses fausses sur une même personne en un jour</translation>
    </message>
    <message>
        <source>minutes for which a person is locked after too many wrong answers, doubled each time</source>
        <translation>minutes pendant lesquelles une personne est bloquée après trop de réponses fausses, doublées chaque fois</translation>
    </message>
    <message>
        <source>minutes for which a kiosk stays locked after too many wrong answers</source>
        <translation>minutes pendant lesquelles une borne reste bloquée après trop de réponses fausses</translation>
    </message>
    <message>
        <source>wrong answers at one kiosk in an hour</source>
        <translation>réponses fausses à une borne en une heure</translation>
    </message>
    <message>
        <source>patients whom one kiosk may identify in an hour</source>
        <translation>patients qu’une borne peut identifier en une heure</translation>
    </message>
    <message>
        <source>minutes for which a patient&apos;s record stays open to the kiosk</source>
        <translation>minutes pendant lesquelles le dossier d’un patient reste ouvert à la borne</translation>
    </message>
    <message>
        <source>seconds without a touch before a patient is asked whether they are still there</source>
        <translation>secondes sans toucher avant de demander au patient s’il est encore là</translation>
    </message>
    <message>
        <source>seconds for which that question stands before everything is cleared</source>
        <translation>secondes pendant lesquelles cette question reste affichée avant que tout soit effacé</translation>
    </message>
    <message>
        <source>seconds for which the last screen stays</source>
        <translation>secondes pendant lesquelles le dernier écran reste affiché</translation>
    </message>
    <message>
        <source>seconds after which an arrival that nobody has acknowledged stands out</source>
        <translation>secondes après lesquelles une arrivée que personne n’a confirmée est mise en évidence</translation>
    </message>
    <message>
        <source>minutes within which somebody whose call was missed is promised to be called back</source>
        <translation>minutes dans lesquelles un rappel est promis à qui l’on n’a pas répondu</translation>
    </message>
    <message>
        <source>minutes after the promised time from which a call-back nobody has taken sounds</source>
        <translation>minutes après l’heure promise à partir desquelles un rappel que personne n’a pris sonne</translation>
    </message>
    <message>
        <source>minutes after which managers of every site are told of whom nobody has acknowledged</source>
        <translation>minutes après lesquelles les responsables de tous les sites apprennent qui n’a été confirmé par personne</translation>
    </message>
    <message>
        <source>minutes after which a message that somebody has not read stands out in their window</source>
        <translation>minutes après lesquelles un message non lu est mis en évidence dans la fenêtre</translation>
    </message>
    <message>
        <source>minutes past the appointment after which a waiting patient should speak up</source>
        <translation>minutes après le rendez-vous au bout desquelles un patient qui attend devrait se signaler</translation>
    </message>
    <message>
        <source>in how many parts, one a month, patients may pay what they owe; 0 for no such plan</source>
        <translation>en combien de parts, une par mois, les patients peuvent payer ce qu’ils doivent ; 0 pour aucun échelonnement</translation>
    </message>
    <message>
        <source>how much a part of such a plan is at least, in minor units: 2500 is 25.00 EUR</source>
        <translation>combien fait au moins une telle part, en centimes : 2500 font 25,00 EUR</translation>
    </message>
    <message>
        <source>hours from now after which patients may book by themselves</source>
        <translation>heures à partir de maintenant après lesquelles les patients peuvent réserver eux-mêmes</translation>
    </message>
    <message>
        <source>days from now until which patients may book by themselves</source>
        <translation>jours à partir de maintenant jusqu’auxquels les patients peuvent réserver eux-mêmes</translation>
    </message>
    <message>
        <source>minutes from one time that is offered to the next</source>
        <translation>minutes entre une heure proposée et la suivante</translation>
    </message>
    <message>
        <source>minutes for which a time is held for who looks at it at a kiosk</source>
        <translation>minutes pendant lesquelles une heure est gardée pour qui la regarde à une borne</translation>
    </message>
    <message>
        <source>by what those who wait are called: booked (the time of their booking) or arrival (when they came)</source>
        <translation>d’après quoi l’on appelle ceux qui attendent : booked (l’heure de leur rendez-vous) ou arrival (leur arrivée)</translation>
    </message>
    <message>
        <source>minutes that a patient may be late and keep the place of the booking; who is later loses it by as much; whoever is early neither gains a place nor loses one</source>
        <translation>minutes de retard permises sans perdre la place du rendez-vous ; qui est plus en retard la perd d’autant ; qui est en avance ne gagne ni ne perd de place</translation>
    </message>
    <message>
        <source>minutes after which whoever came without a booking has the place of somebody booked for then</source>
        <translation>minutes après lesquelles qui est venu sans rendez-vous a la place de quelqu’un qui en avait un à cette heure</translation>
    </message>
    <message>
        <source>ask, where kiosks ask whether there is anything that the care team should know; else empty</source>
        <translation>ask, si les bornes demandent s’il y a quelque chose que l’équipe soignante devrait savoir ; sinon vide</translation>
    </message>
    <message>
        <source>how dates are asked and read: mdy, dmy or ymd</source>
        <translation>comment les dates sont demandées et lues : mdy, dmy ou ymd</translation>
    </message>
    <message>
        <source>how times are shown: 12, 24, or empty for what goes with the date order</source>
        <translation>comment les heures sont affichées : 12, 24, ou vide pour ce qui va avec l’ordre des dates</translation>
    </message>
    <message>
        <source>age from which patients sign for themselves and get the questions for adults</source>
        <translation>âge à partir duquel les patients signent pour eux-mêmes et reçoivent les questions pour adultes</translation>
    </message>
    <message>
        <source>the forms that are asked where no rules say otherwise, parted by commas</source>
        <translation>les formulaires posés si aucune règle n’en dit autrement, séparés par des virgules</translation>
    </message>
    <message>
        <source>the agreements that are asked, parted by commas</source>
        <translation>les accords demandés, séparés par des virgules</translation>
    </message>
    <message>
        <source>the lobby&apos;s languages, parted by commas, the first one first</source>
        <translation>les langues des bornes, séparées par des virgules, la première d’abord</translation>
    </message>
    <message>
        <source>what is paid in, as three letters of ISO 4217, such as EUR; empty where nobody has said</source>
        <translation>en quoi l’on paie, en trois lettres d’ISO 4217, comme EUR ; vide si personne ne l’a dit</translation>
    </message>
    <message>
        <source>what is printed on: a4, letter, or empty where nobody has said</source>
        <translation>sur quoi l’on imprime : a4, letter, ou vide si personne ne l’a dit</translation>
    </message>
    <message>
        <source>what comes first in an address: postcode, town, or empty for what goes with the zone</source>
        <translation>ce qui vient d’abord dans une adresse : postcode, town, ou vide pour ce qui va avec le fuseau</translation>
    </message>
    <message>
        <source>whose bookings a kiosk checks in, parted by commas: site (its own), place (its own place alone), everywhere, or keys of places</source>
        <translation>de qui une borne enregistre les rendez-vous, séparés par des virgules : site (le sien), place (son seul lieu), everywhere (partout), ou des clés de lieux</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a whole number from {low} to {high}, not {text}.</source>
        <translation>« {name} » est un nombre entier de {low} à {high}, pas {text}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is one of {choices}, not {text}.</source>
        <translation>« {name} » est l’un de : {choices} ; pas {text}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; needs one at least.</source>
        <translation>« {name} » a besoin d’au moins une valeur.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no {part}; there are: {known}.</source>
        <translation>« {name} » n’a pas {part} ; il y a : {known}.</translation>
    </message>
    <message>
        <source>&apos;country&apos; is two letters of ISO 3166, such as ES, or empty, not {text}.</source>
        <translation>« country » est deux lettres d’ISO 3166, comme ES, ou vide, pas {text}.</translation>
    </message>
    <message>
        <source>&apos;name&apos; is 1 to {most} letters, without control characters and such as nobody sees.</source>
        <translation>« name » a de 1 à {most} lettres, sans caractères de commande ni invisibles.</translation>
    </message>
    <message>
        <source>&apos;zone&apos; is a time zone by its IANA name, such as Europe/Madrid, not {text}.</source>
        <translation>« zone » est un fuseau horaire par son nom IANA, comme Europe/Madrid, pas {text}.</translation>
    </message>
    <message>
        <source>&apos;zone&apos; is a time zone by its IANA name, such as Europe/Madrid, not {text}. Did you mean {near}?</source>
        <translation>« zone » est un fuseau horaire par son nom IANA, comme Europe/Madrid, pas {text}. Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <source>ask, where patients may have the receipt of a payment by e-mail (kiosk mail run); else empty</source>
        <translation>ask, si les patients peuvent recevoir le reçu d’un paiement par e-mail (kiosk mail run) ; sinon vide</translation>
    </message>
    <message>
        <source>its National Provider Identifier, ten digits, which stands on good-faith estimates; empty for none</source>
        <translation>son National Provider Identifier, dix chiffres, qui figure sur les devis ; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>its tax number (EIN), such as 12-3456789, which stands on good-faith estimates; empty for none</source>
        <translation>son numéro fiscal (EIN), par exemple 12-3456789, qui figure sur les devis ; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>&apos;currency&apos; is three letters of ISO 4217, such as EUR, or empty, not {text}.</source>
        <translation>« currency » est trois lettres d’ISO 4217, comme EUR, ou vide, pas {text}.</translation>
    </message>
    <message>
        <source>&apos;npi&apos; is a National Provider Identifier: ten digits, the last of which checks the others, not {text}. Look it up at npiregistry.cms.hhs.gov, or leave it empty.</source>
        <translation>« npi » est un National Provider Identifier : dix chiffres dont le dernier vérifie les autres, et non {text}. Cherchez-le sur npiregistry.cms.hhs.gov, ou laissez vide.</translation>
    </message>
    <message>
        <source>&apos;tin&apos; is a tax number of nine digits, such as 12-3456789, or empty, not {text}.</source>
        <translation>« tin » est un numéro fiscal de neuf chiffres, par exemple 12-3456789, ou vide, et non {text}.</translation>
    </message>
    <message>
        <source>use one line of {most} letters or fewer, without control characters</source>
        <translation>une ligne de {most} lettres au plus, sans caractères de commande</translation>
    </message>
    <message>
        <source>what the record says is not empty</source>
        <translation>ce que dit le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>the name is longer than {most} letters</source>
        <translation>le nom a plus de {most} lettres</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>il y a déjà un compte de ce nom</translation>
    </message>
    <message>
        <source>an account needs at least one role</source>
        <translation>un compte a besoin d’au moins un rôle</translation>
    </message>
    <message>
        <source>there is no account of that name</source>
        <translation>il n’y a pas de compte de ce nom</translation>
    </message>
    <message>
        <source>nobody else has signed in as an administrator yet: let another one do that first</source>
        <translation>personne d’autre ne s’est encore connecté comme administrateur : qu’un autre le fasse d’abord</translation>
    </message>
    <message>
        <source>there is an administrator already, who can add others</source>
        <translation>il y a déjà un administrateur, qui peut en ajouter d’autres</translation>
    </message>
    <message>
        <source>a password needs at least {least} letters; some words are easy to remember</source>
        <translation>un mot de passe a besoin d’au moins {least} lettres ; quelques mots se retiennent facilement</translation>
    </message>
    <message>
        <source>a password has at most {most} letters</source>
        <translation>un mot de passe a au plus {most} lettres</translation>
    </message>
    <message>
        <source>this password is one of those that are tried first; choose another</source>
        <translation>ce mot de passe est de ceux que l’on essaie en premier ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the password says the name of its account; choose another</source>
        <translation>le mot de passe contient le nom de son compte ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>a PIN is of digits alone</source>
        <translation>un code PIN n’a que des chiffres</translation>
    </message>
    <message>
        <source>a PIN has {least} to {most} digits</source>
        <translation>un code PIN a de {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>a PIN of one digit, or of digits in a row, is guessed at once; choose another</source>
        <translation>un code PIN d’un seul chiffre ou de chiffres à la suite est deviné aussitôt ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>type your password again first, nothing was changed</source>
        <translation>retapez d’abord votre mot de passe, rien n’a été changé</translation>
    </message>
    <message>
        <source>say it in some words, of {least} letters or more</source>
        <translation>dites-le en quelques mots, de {least} lettres ou plus</translation>
    </message>
    <message>
        <source>say it in {most} letters</source>
        <translation>dites-le en {most} lettres</translation>
    </message>
    <message>
        <source>somebody else has to review what you did yourself</source>
        <translation>quelqu’un d’autre doit examiner ce que vous avez fait vous-même</translation>
    </message>
    <message>
        <source>somebody else has reviewed it before</source>
        <translation>quelqu’un d’autre l’a examiné avant</translation>
    </message>
    <message>
        <source>say to whom, what and why</source>
        <translation>dites à qui, quoi et pourquoi</translation>
    </message>
    <message>
        <source>say it in {most} letters, and to whom in {name}</source>
        <translation>dites-le en {most} lettres, et à qui en {name}</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>ce jour est encore à venir</translation>
    </message>
    <message>
        <source>choose from one to {most} days</source>
        <translation>choisissez d’un à {most} jours</translation>
    </message>
    <message>
        <source>there is no patient with this record number</source>
        <translation>il n’y a pas de patient avec ce numéro de dossier</translation>
    </message>
    <message>
        <source>{file} is there already; name a new file</source>
        <translation>{file} existe déjà ; nommez un nouveau fichier</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a new folder</source>
        <translation>{folder} n’est pas vide ; nommez un nouveau dossier</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8</source>
        <translation>{file} n’est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>this program cannot read one of the two; it was published by another one</source>
        <translation>ce programme ne peut pas lire l’un des deux ; un autre l’a publié</translation>
    </message>
    <message>
        <source>there is no folder {folder}: make it, or name another as day_on_paper</source>
        <translation>il n’y a pas de dossier {folder} : créez-le, ou nommez-en un autre comme day_on_paper</translation>
    </message>
    <message>
        <source>{printer} does not print now. See whether it is on and has paper, or choose another one.</source>
        <translation>{printer} n’imprime pas maintenant. Voyez si elle est allumée et a du papier, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>this record is on one computer, whose programs are enrolled with nobody: whoever holds the key holds the record</source>
        <translation>ce dossier est sur un seul ordinateur, dont les programmes ne s’inscrivent auprès de personne : qui a la clé a le dossier</translation>
    </message>
    <message>
        <source>a name is of 1 to {most} small letters of English, digits and _, begins with a letter, not with kiosk_ or pg_, and is not public or none; for example lobby_east</source>
        <translation>un nom a de 1 à {most} petites lettres anglaises, chiffres et _, commence par une lettre, pas par kiosk_ ni pg_, et n’est ni public ni none ; par exemple lobby_east</translation>
    </message>
    <message>
        <source>there is a login of that name already, which is for something else or another computer of staff; choose another name</source>
        <translation>il y a déjà un accès de ce nom, pour autre chose ou un autre ordinateur du personnel ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>a computer is enrolled for one of: lobby, board, staff</source>
        <translation>un ordinateur est inscrit pour l’un de : lobby, board, staff</translation>
    </message>
    <message>
        <source>the clinic has no such place in use, or several of that name; &apos;kiosk clinic export&apos; tells of all</source>
        <translation>la clinique n’a pas de tel lieu en service, ou plusieurs de ce nom ; « kiosk clinic export » les dit tous</translation>
    </message>
    <message>
        <source>there is no login of that name for a lobby, a board or a computer of staff</source>
        <translation>il n’y a pas d’accès de ce nom pour une borne, un tableau ou un ordinateur du personnel</translation>
    </message>
    <message>
        <source>a code holds for {most} hours at most</source>
        <translation>un code est valable {most} heures au plus</translation>
    </message>
    <message>
        <source>a code has {count} letters and digits, none of them I, O, 0 or 1</source>
        <translation>un code a {count} lettres et chiffres, sans I, O, 0 ni 1</translation>
    </message>
    <message>
        <source>the server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one</source>
        <translation>le serveur n’accepte pas ce code : il est mal tapé, a servi, est trop ancien ou a été essayé trop souvent. Un administrateur peut en faire un autre</translation>
    </message>
    <message>
        <source>{count} codes wait already; let some of them be used, or end</source>
        <translation>{count} codes attendent déjà ; laissez-en utiliser ou expirer quelques-uns</translation>
    </message>
    <message>
        <source>this record has no login {name} that can be shut out from here: give &apos;kiosk database account revoke {again}&apos;, with the address of the record&apos;s owner, or of a superuser where that makes no logins</source>
        <translation>ce dossier n’a pas d’accès {name} que l’on puisse exclure d’ici : donnez « kiosk database account revoke {again} », avec l’adresse du propriétaire du dossier, ou d’un superutilisateur si celui-ci ne crée pas d’accès</translation>
    </message>
    <message>
        <source>the record&apos;s owner makes no logins on this server, so no computer is enrolled by a code: whoever administers the server gives &apos;kiosk database account add&apos;</source>
        <translation>le propriétaire du dossier ne crée pas d’accès sur ce serveur, aucun ordinateur n’est donc raccordé par un code : la personne qui administre le serveur donne « kiosk database account add »</translation>
    </message>
    <message>
        <source>there is a page &apos;{key}&apos; already; give this one a name of its own</source>
        <translation>il y a déjà une page « {key} » ; donnez à celle-ci un nom à elle</translation>
    </message>
    <message>
        <source>{name} has changed this page meanwhile; open it again</source>
        <translation>{name} a changé cette page entre-temps ; rouvrez-la</translation>
    </message>
    <message>
        <source>there are {count} pages; take one away first</source>
        <translation>il y a {count} pages ; retirez-en une d’abord</translation>
    </message>
    <message>
        <source>{key}: write it in a language first</source>
        <translation>{key} : écrivez-la d’abord dans une langue</translation>
    </message>
    <message>
        <source>{key}: say on which day somebody looks at it again</source>
        <translation>{key} : dites quel jour quelqu’un la regardera de nouveau</translation>
    </message>
    <message>
        <source>in {key}, {language}: fill in first: {what}</source>
        <translation>dans {key}, {language} : remplissez d’abord : {what}</translation>
    </message>
    <message>
        <source>write what the page says</source>
        <translation>écrivez ce que dit la page</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{name} was signed out because nobody was there. Nothing is lost.</source>
        <translation>La session de {name} a été fermée parce que personne n’était là. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nobody is there? In a minute this window is shut.</source>
        <translation>Personne n’est là&#xa0;? Dans une minute, cette fenêtre se ferme.</translation>
    </message>
    <message>
        <source>The telephone line is being started again</source>
        <translation>La ligne téléphonique est en cours de redémarrage</translation>
    </message>
    <message>
        <source>The telephone line is being registered</source>
        <translation>La ligne téléphonique est en cours de connexion</translation>
    </message>
    <message>
        <source>The telephone system refuses the line</source>
        <translation>Le standard téléphonique refuse la ligne</translation>
    </message>
    <message>
        <source>The telephone system does not answer</source>
        <translation>Le standard téléphonique ne répond pas</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>Éc&amp;ran</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>Lettres plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>Lettres plus &amp;petites</translation>
    </message>
    <message>
        <source>Letters as large as &amp;usual</source>
        <translation>Lettres de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Front desk: {count} wait for somebody</source>
        <translation>Accueil&#xa0;: {count} en attente</translation>
    </message>
    <message>
        <source>Somebody needs a person now. Look at the window.</source>
        <translation>Quelqu’un est demandé tout de suite. Regardez la fenêtre.</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Qui a regardé</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Langue du papier</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF...</source>
        <translation>En&amp;registrer en PDF...</translation>
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
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Choose a time, and Show.</source>
        <translation>Choisissez une période, et Afficher.</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>Rien n’a été fait avec le dossier pendant ce temps.</translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation>Entrez le jour comme année, mois et jour, par exemple 2026-11-30.</translation>
    </message>
    <message>
        <source>only the last {count} are shown: choose a shorter time</source>
        <translation>seuls les {count} derniers sont affichés&#xa0;: choisissez une période plus courte</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Remplissez tous les champs.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait until {time}, then try again.</source>
        <translation>Il y a eu trop d’essais. Attendez jusqu’à {time}, puis réessayez.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment.</source>
        <translation>La base de données ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Not done, by a fault of the program. Try again.</source>
        <translation>Pas fait, par une erreur du programme. Réessayez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>Choisir mon PIN</translation>
    </message>
    <message>
        <source>With a PIN of {number} digits or more you are back at once, at this computer and until the end of your shift. Your password stays what it is.</source>
        <translation>Avec un PIN de {number} chiffres ou plus, vous revenez aussitôt, sur cet ordinateur et jusqu’à la fin de votre service. Votre mot de passe ne change pas.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>Con&amp;firmer le PIN</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Enregistrer le PIN</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Votre PIN est enregistré.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>At least {number} letters; some words that you can remember are better than signs.</source>
        <translation>Au moins {number} caractères&#xa0;; quelques mots faciles à retenir valent mieux que des signes.</translation>
    </message>
    <message>
        <source>Prese&amp;nt password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>Con&amp;firmer le nouveau</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Co&amp;mpte</translation>
    </message>
    <message>
        <source>&amp;Somebody else signs in</source>
        <translation>&amp;Changer d’utilisateur</translation>
    </message>
    <message>
        <source>Set my P&amp;IN...</source>
        <translation>Choisir mon P&amp;IN...</translation>
    </message>
    <message>
        <source>Change my &amp;password...</source>
        <translation>Changer mon mot de &amp;passe...</translation>
    </message>
    <message>
        <source>&amp;Administration...</source>
        <translation>&amp;Administration...</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>&amp;Caisse</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Your account may not do this. Whoever looks after the accounts can allow it.</source>
        <translation>Votre compte ne permet pas cela. La personne qui gère les comptes peut l’autoriser.</translation>
    </message>
    <message>
        <source>You call {who} back: nobody else does.</source>
        <translation>Vous rappelez {who}&#xa0;: personne d’autre ne le fait.</translation>
    </message>
    <message>
        <source>Somebody else calls {who} back.</source>
        <translation>Quelqu’un d’autre rappelle {who}.</translation>
    </message>
    <message>
        <source>You call {who} back now, instead of {other}.</source>
        <translation>C’est vous qui rappelez {who} maintenant, et non plus {other}.</translation>
    </message>
    <message>
        <source>Somebody else was quicker with {who}.</source>
        <translation>Quelqu’un d’autre a été plus rapide pour {who}.</translation>
    </message>
    <message>
        <source>{who} is to be called back by whoever takes it.</source>
        <translation>{who} sera rappelé par la personne qui s’en charge.</translation>
    </message>
    <message>
        <source>Nobody has taken {who}.</source>
        <translation>Personne ne s’occupe de {who}.</translation>
    </message>
    <message>
        <source>{who} did not answer: the call-back is open again.</source>
        <translation>{who} n’a pas répondu&#xa0;: le rappel est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>Take the call-back of {who} first.</source>
        <translation>Prenez d’abord le rappel de {who}.</translation>
    </message>
    <message>
        <source>call {who}</source>
        <translation>appeler {who}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>As of {time}, by {name}</source>
        <translation>État à {time}, par {name}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>N° appel</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>People: {people}, in lines: {lines}. It is worthless tomorrow: destroy it.</source>
        <translation>Personnes&#xa0;: {people}, lignes&#xa0;: {lines}. Demain, ce papier ne vaut plus rien&#xa0;: détruisez-le.</translation>
    </message>
    <message>
        <source>Today on paper</source>
        <translation>La journée sur papier</translation>
    </message>
    <message>
        <source>Today&apos;s list could not be saved: {why}</source>
        <translation>La liste du jour n’a pas pu être enregistrée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>All &amp;sites, or this one</source>
        <translation>Tous les &amp;sites, ou celui-ci</translation>
    </message>
    <message>
        <source>These lists are of all sites already.</source>
        <translation>Ces listes sont déjà celles de tous les sites.</translation>
    </message>
    <message>
        <source>&amp;Figures...</source>
        <translation>&amp;Chiffres...</translation>
    </message>
    <message>
        <source>Today on &amp;paper...</source>
        <translation>La journée sur &amp;papier...</translation>
    </message>
    <message>
        <source>&amp;Answers to questions...</source>
        <translation>&amp;Réponses aux questions...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Touches...</translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation>Appeler le &amp;suivant</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>Confirmer l’&amp;arrivée</translation>
    </message>
    <message>
        <source>R&amp;oom...</source>
        <translation>&amp;Salle...</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>Appeler &amp;encore</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Parti</translation>
    </message>
    <message>
        <source>&amp;Back to waiting</source>
        <translation>Re&amp;mettre en attente</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Vérifi&amp;er</translation>
    </message>
    <message>
        <source>Acce&amp;pt the marked change</source>
        <translation>A&amp;ccepter la modification marquée</translation>
    </message>
    <message>
        <source>A&amp;mend the marked change...</source>
        <translation>&amp;Corriger la modification marquée...</translation>
    </message>
    <message>
        <source>Re&amp;fuse the marked change</source>
        <translation>&amp;Refuser la modification marquée</translation>
    </message>
    <message>
        <source>Accept all c&amp;hanges</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first: click, or use the arrow keys.</source>
        <translation>Choisissez d’abord un patient arrivé&#xa0;: cliquez, ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>Not now: {who} is {standing}.</source>
        <translation>Pas maintenant&#xa0;: {who}, {standing}.</translation>
    </message>
    <message>
        <source>{who} has been seen already.</source>
        <translation>L’arrivée de {who} était déjà confirmée.</translation>
    </message>
    <message>
        <source>{who}: nothing is left to decide.</source>
        <translation>{who}&#xa0;: il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>queue {letter}</source>
        <translation>file {letter}</translation>
    </message>
    <message>
        <source>more patients than usual</source>
        <translation>plus de patients que d’habitude</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>une urgence</translation>
    </message>
    <message>
        <source>somebody of the team is away</source>
        <translation>quelqu’un de l’équipe est absent</translation>
    </message>
    <message>
        <source>a machine does not work</source>
        <translation>un appareil ne marche pas</translation>
    </message>
    <message>
        <source>not said to patients</source>
        <translation>non dit aux patients</translation>
    </message>
    <message>
        <source>Choose what is late.</source>
        <translation>Choisissez ce qui est en retard.</translation>
    </message>
    <message>
        <source>Say how many minutes, up to {most}, or a time that is still to come.</source>
        <translation>Indiquez combien de minutes, jusqu’à {most}, ou une heure encore à venir.</translation>
    </message>
    <message>
        <source>Nobody knows what is in more than twelve hours: announce less.</source>
        <translation>Personne ne sait ce qui sera dans plus de douze heures&#xa0;: annoncez moins.</translation>
    </message>
    <message>
        <source>The note is one line of at most {most} letters.</source>
        <translation>La note tient sur une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Answer this question, or leave it open (Ctrl+K).</source>
        <translation>Répondez à cette question, ou laissez-la ouverte (Ctrl+K).</translation>
    </message>
    <message>
        <source>Type a number, for example 3.</source>
        <translation>Entrez un nombre, par exemple 3.</translation>
    </message>
    <message>
        <source>Type a whole number, for example 3.</source>
        <translation>Entrez un nombre entier, par exemple 3.</translation>
    </message>
    <message>
        <source>Type {limit} or more.</source>
        <translation>Entrez {limit} ou plus.</translation>
    </message>
    <message>
        <source>Type {limit} or less.</source>
        <translation>Entrez {limit} ou moins.</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>C’est trop long. {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>C’est trop court. Au moins {limit} caractères.</translation>
    </message>
    <message>
        <source>There is no such date. Type day and month, and the year with four digits.</source>
        <translation>Cette date n’existe pas. Entrez le jour et le mois, et l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>Type a date that is not before {limit}.</source>
        <translation>Entrez une date qui n’est pas avant le {limit}.</translation>
    </message>
    <message>
        <source>Type a date that is not after {limit}.</source>
        <translation>Entrez une date qui n’est pas après le {limit}.</translation>
    </message>
    <message>
        <source>Look at what was typed. It should look like {limit}.</source>
        <translation>Vérifiez la saisie. Elle doit ressembler à {limit}.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Type it again.</source>
        <translation>Il y a un signe qui ne peut pas être enregistré. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>{limit} chiffres au plus après la virgule.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30, or as 2:30 pm on a clock of twelve hours.</source>
        <translation>Cette heure n’existe pas. Entrez-la comme 14:30, ou comme 2:30 pm sur une horloge de douze heures.</translation>
    </message>
    <message>
        <source>Type a web address, for example www.example.org.</source>
        <translation>Entrez une adresse web, par exemple www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Choisissez l’unité de mesure.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Choisissez-en {limit} au plus.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Choisissez-en au moins {limit}.</translation>
    </message>
    <message>
        <source>Look at what was typed.</source>
        <translation>Vérifiez la saisie.</translation>
    </message>
    <message>
        <source>Type the whole phone number, with the area code.</source>
        <translation>Entrez le numéro de téléphone complet, avec l’indicatif.</translation>
    </message>
    <message>
        <source>Type an email address like name@example.org.</source>
        <translation>Entrez une adresse e-mail comme name@example.org.</translation>
    </message>
    <message>
        <source>{name} has no appointment today to check in for. Book them for now (Ctrl+B), then they wait.</source>
        <translation>{name} n’a pas de rendez-vous aujourd’hui pour s’enregistrer. Donnez un rendez-vous immédiat (Ctrl+B), et l’attente commence.</translation>
    </message>
    <message>
        <source>This visit is over. Nothing was written down.</source>
        <translation>Cette visite est terminée. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Nothing was written down: the visit does not ask for one of these, or whoever is named may not sign. Close this, and begin again.</source>
        <translation>Rien n’a été noté&#xa0;: la visite ne demande pas l’un de ces éléments, ou la personne indiquée ne peut pas signer. Fermez et recommencez.</translation>
    </message>
    <message>
        <source>What is on file of {name} has changed meanwhile. Close this, and begin again.</source>
        <translation>Le dossier de {name} a changé entre-temps. Fermez et recommencez.</translation>
    </message>
    <message>
        <source>Answer about a bill</source>
        <translation>Réponse sur une facture</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>Ce qui a été &amp;convenu</translation>
    </message>
    <message>
        <source>&amp;Answered  Ctrl+Enter</source>
        <translation>&amp;Répondu  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Answered: the question of {who}.</source>
        <translation>Répondu&#xa0;: la question de {who}.</translation>
    </message>
    <message>
        <source>Somebody else was quicker: the list has been read again.</source>
        <translation>Quelqu’un d’autre a été plus rapide&#xa0;: la liste a été relue.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What is asked, in any words</source>
        <translation>Ce qui est demandé, dans n’importe quels mots</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page of the clinic answers that.</source>
        <translation>Aucune page de la clinique n’y répond.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Ce que dit la page</translation>
    </message>
    <message>
        <source>(left to the desk)</source>
        <translation>(laissé à l’accueil)</translation>
    </message>
    <message>
        <source>begun; the rest is the desk&apos;s</source>
        <translation>commencé&#xa0;; le reste revient à l’accueil</translation>
    </message>
    <message>
        <source>&amp;Here is</source>
        <translation>&amp;Est là</translation>
    </message>
    <message>
        <source>Their &amp;name</source>
        <translation>Son &amp;nom</translation>
    </message>
    <message>
        <source>Type the name of whoever is here.</source>
        <translation>Entrez le nom de la personne présente.</translation>
    </message>
    <message>
        <source>Contact &amp;details are right</source>
        <translation>Les &amp;coordonnées sont justes</translation>
    </message>
    <message>
        <source>&amp;Insurance card is right</source>
        <translation>La carte d’&amp;assurance est juste</translation>
    </message>
    <message>
        <source>Type the name of the insurance company.</source>
        <translation>Entrez le nom de la compagnie d’assurance.</translation>
    </message>
    <message>
        <source>Type the member number on the card.</source>
        <translation>Entrez le numéro d’adhérent de la carte.</translation>
    </message>
    <message>
        <source>Type the name of the person who holds the insurance.</source>
        <translation>Entrez le nom de la personne titulaire de l’assurance.</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>signé sur papier</translation>
    </message>
    <message>
        <source>agreed by word</source>
        <translation>accord oral</translation>
    </message>
    <message>
        <source>Say first who is here and may sign: a parent, a guardian or a carer.</source>
        <translation>Indiquez d’abord qui est là et peut signer&#xa0;: un parent, un tuteur ou un aidant.</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>Par {name}.</translation>
    </message>
    <message>
        <source>Fill in: {form}</source>
        <translation>Remplir&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Une autre heure</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Réserver la prochaine visite</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>L’après-midi</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Ave&amp;c</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Moment de la journée</translation>
    </message>
    <message>
        <source>From the &amp;day</source>
        <translation>À partir du &amp;jour</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> sem.</translation>
    </message>
    <message>
        <source> time(s) in all</source>
        <translation> en tout</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Nombre de fois</translation>
    </message>
    <message>
        <source>Nothing is free as it is wished.</source>
        <translation>Rien n’est libre comme souhaité.</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Créneaux libres</translation>
    </message>
    <message>
        <source>&amp;Move it there</source>
        <translation>&amp;Déplacer là</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Réserver</translation>
    </message>
    <message>
        <source>On the wait &amp;list</source>
        <translation>Sur liste d’&amp;attente</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Nothing can be booked: the clinic has no plan yet (kiosk clinic export).</source>
        <translation>Rien ne peut être réservé&#xa0;: la clinique n’a pas encore d’agenda (kiosk clinic export).</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Choisissez d’abord un créneau.</translation>
    </message>
    <message>
        <source>{name} is on the wait list.</source>
        <translation>{name} est sur la liste d’attente.</translation>
    </message>
    <message>
        <source>{name} is booked: {times}.</source>
        <translation>{name} a rendez-vous&#xa0;: {times}.</translation>
    </message>
    <message>
        <source>{name} is booked {count} times, first {times}.</source>
        <translation>{name}&#xa0;: rendez-vous pris&#xa0;: {count}, le premier {times}.</translation>
    </message>
    <message>
        <source>Not free, and not booked: {days}.</source>
        <translation>Pas libre, et pas réservé&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>Type the number that is to be called.</source>
        <translation>Entrez le numéro à appeler.</translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}.</source>
        <translation>{name} est dans la file&#xa0;: {ticket}.</translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}. Left to the desk: {count}.</source>
        <translation>{name} est dans la file&#xa0;: {ticket}. Laissé à l’accueil&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{name}: written down. Left to the desk: {count}.</source>
        <translation>{name}&#xa0;: noté. Laissé à l’accueil&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Check in for them</source>
        <translation>Enregistrer à l’accueil</translation>
    </message>
    <message>
        <source>Checks in &amp;at</source>
        <translation>Enregistrement à c&amp;e site</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Fill in for them</source>
        <translation>Remplir pour le patient</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>N&amp;oter</translation>
    </message>
    <message>
        <source>Left to the desk: {things}.</source>
        <translation>Laissé à l’accueil&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Il ne reste rien à demander.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>Nothing was filled in. Fill something in, or close this.</source>
        <translation>Rien n’a été rempli. Remplissez quelque chose, ou fermez.</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Suite donnée à l’appel</translation>
    </message>
    <message>
        <source>C&amp;lose the call</source>
        <translation>C&amp;lore l’appel</translation>
    </message>
    <message>
        <source>The call is closed: {who}.</source>
        <translation>L’appel est clos&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>What came of the call-back</source>
        <translation>Suite donnée au rappel</translation>
    </message>
    <message>
        <source>C&amp;lose the call-back</source>
        <translation>C&amp;lore le rappel</translation>
    </message>
    <message>
        <source>The call-back is closed: {who}.</source>
        <translation>Le rappel est clos&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Count each drawer, and read each terminal&apos;s own total. What is written here closes everything that no close has yet, and is in the audit.</source>
        <translation>Comptez chaque caisse, et relevez le total de chaque terminal. Ce qui est écrit ici clôt tout ce qu’aucune clôture n’a encore, et figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Clôturer la journée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Nothing was paid since the last close.</source>
        <translation>Rien n’a été payé depuis la dernière clôture.</translation>
    </message>
    <message>
        <source>Type what was counted, such as 250.00; 0 for nothing.</source>
        <translation>Entrez ce qui a été compté, par exemple 250,00&#xa0;; 0 s’il n’y a rien.</translation>
    </message>
    <message>
        <source>Something was paid while you counted. Look at the sums, and close again.</source>
        <translation>Quelque chose a été payé pendant que vous comptiez. Regardez les sommes, et clôturez de nouveau.</translation>
    </message>
    <message>
        <source>Closed. It balances.</source>
        <translation>Clôturé. Le compte est juste.</translation>
    </message>
    <message>
        <source>Closed. It does not balance: the difference stands in the record.</source>
        <translation>Clôturé. Le compte n’est pas juste&#xa0;: la différence reste notée.</translation>
    </message>
    <message>
        <source>{till}, {way}: {expected} expected, {count} payments</source>
        <translation>{till}, {way}&#xa0;: attendu {expected}, paiements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>no drawer</source>
        <translation>sans caisse</translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation>encore incertains&#xa0;: {count}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>différence {amount}</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>Personne n’a rendez-vous ce jour-là.</translation>
    </message>
    <message>
        <source>Has said so by &amp;telephone</source>
        <translation>Confirmé par &amp;téléphone</translation>
    </message>
    <message>
        <source>Has said so at the d&amp;esk</source>
        <translation>Confirmé à l’a&amp;ccueil</translation>
    </message>
    <message>
        <source>To be &amp;called</source>
        <translation>À &amp;appeler</translation>
    </message>
    <message>
        <source>&amp;Mail or none</source>
        <translation>&amp;E-mail ou non</translation>
    </message>
    <message>
        <source>{day}: {count} booked, {open} have said nothing yet</source>
        <translation>{day}&#xa0;: rendez-vous&#xa0;: {count}, sans réponse&#xa0;: {open}</translation>
    </message>
    <message>
        <source>{name} comes.</source>
        <translation>{name} vient.</translation>
    </message>
    <message>
        <source>Does {name} come on {day} at {time}?</source>
        <translation>Est-ce que {name} vient le {day} à {time}&#xa0;?</translation>
    </message>
    <message>
        <source>{name} is to be called.</source>
        <translation>{name} est à appeler.</translation>
    </message>
    <message>
        <source>{name} gets no mail about bookings any more.</source>
        <translation>{name} ne reçoit plus d’e-mails sur les rendez-vous.</translation>
    </message>
    <message>
        <source>{name} gets mail about bookings again.</source>
        <translation>{name} reçoit de nouveau des e-mails sur les rendez-vous.</translation>
    </message>
    <message>
        <source>Choose a booking first.</source>
        <translation>Choisissez d’abord un rendez-vous.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Correct name and birth date</source>
        <translation>Corriger nom et date de naissance</translation>
    </message>
    <message>
        <source>Amend what was said</source>
        <translation>Corriger ce qui a été dit</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>The patient said</source>
        <translation>Dit par le patient</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Ce qui est juste</translation>
    </message>
    <message>
        <source>What the patient said is kept beside it, with your name.</source>
        <translation>Ce qui a été dit reste noté à côté, avec votre nom.</translation>
    </message>
    <message>
        <source>&amp;Accept what is right</source>
        <translation>&amp;Accepter ce qui est juste</translation>
    </message>
    <message>
        <source>Type what is right; or close this, and refuse what was said.</source>
        <translation>Tapez ce qui est juste ; ou fermez ceci et refusez ce qui a été dit.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Prénoms</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>Typed wrong</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document présenté</translation>
    </message>
    <message>
        <source>Name has changed</source>
        <translation>Changement de nom</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The name before stays on file as a previous one, and they are found by both. An import does not undo this while it says what it said before; once it says anything else, its own word counts.</source>
        <translation>L’ancien nom reste au dossier comme nom précédent, et le patient est trouvé par les deux. Un import ne défait pas cela tant qu’il dit la même chose qu’avant&#xa0;; dès qu’il dit autre chose, c’est cela qui compte.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change the name or the birth date.</source>
        <translation>Rien n’est encore différent. Modifiez le nom ou la date de naissance.</translation>
    </message>
    <message>
        <source>Say why, in a word or two: choose a reason or type one.</source>
        <translation>Indiquez pourquoi, en un mot ou deux&#xa0;: choisissez un motif ou saisissez-en un.</translation>
    </message>
    <message>
        <source>Type the name: a family name, a given name or both.</source>
        <translation>Entrez le nom&#xa0;: nom de famille, prénom ou les deux.</translation>
    </message>
    <message>
        <source>There are signs here that cannot be seen. Type it again.</source>
        <translation>Il y a des signes invisibles. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else has corrected this meanwhile: on the left is what is on file now. Nothing was overwritten. Compare, and correct again if it is still wrong.</source>
        <translation>Quelqu’un d’autre a corrigé cela entre-temps&#xa0;: à gauche, ce qui est au dossier maintenant. Rien n’a été écrasé. Comparez, et corrigez de nouveau si c’est encore faux.</translation>
    </message>
    <message>
        <source>everybody here</source>
        <translation>tous ceux d’ici</translation>
    </message>
    <message>
        <source>Announce a delay</source>
        <translation>Annoncer un retard</translation>
    </message>
    <message>
        <source>W&amp;hat is late</source>
        <translation>Ce qui est en &amp;retard</translation>
    </message>
    <message>
        <source>&amp;Minutes, or until a time</source>
        <translation>&amp;Minutes, ou jusqu’à une heure</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation>&amp;Note pour le personnel</translation>
    </message>
    <message>
        <source>Patients read it on the board and at kiosks, without the note. Minutes are announced for two hours; until a time such as 11:30 nobody is called.</source>
        <translation>Les patients le lisent à l’écran d’affichage et aux bornes, sans la note. Les minutes sont annoncées pendant deux heures&#xa0;; jusqu’à une heure comme 11:30, personne n’est appelé.</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Annoncer</translation>
    </message>
    <message>
        <source>Announced: {what} is late.</source>
        <translation>Annoncé&#xa0;: {what} est en retard.</translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation>Communiqué à d’autres</translation>
    </message>
    <message>
        <source>What somebody outside was told or sent of this patient. It stands for good, and the patient is told of it as it is written here.</source>
        <translation>Ce qui a été dit ou envoyé à quelqu’un d’extérieur au sujet de ce patient. Cela reste définitivement, et le patient en est informé tel que c’est écrit ici.</translation>
    </message>
    <message>
        <source>&amp;Who was told</source>
        <translation>&amp;Qui a été informé</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Quo&amp;i</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;By what right</source>
        <translation>&amp;Base légale</translation>
    </message>
    <message>
        <source>O&amp;n which day</source>
        <translation>Quel &amp;jour</translation>
    </message>
    <message>
        <source>Write &amp;down</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>Written down before: {count}</source>
        <translation>Déjà notés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>written down by {name}, {day} {time}</source>
        <translation>noté par {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Say by what right they were told.</source>
        <translation>Indiquez la base légale de la communication.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>That is too long: say it in fewer words.</source>
        <translation>C’est trop long&#xa0;: dites-le en moins de mots.</translation>
    </message>
    <message>
        <source>Say who was told, what, and why.</source>
        <translation>Indiquez qui a été informé, de quoi et pourquoi.</translation>
    </message>
    <message>
        <source>Arrivals and waits by the hour; the list below says the same</source>
        <translation>Arrivées et attentes par heure&#xa0;; la liste ci-dessous dit la même chose</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Half of them called within (min)</source>
        <translation>La moitié appelés en (min)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Half within (min)</source>
        <translation>La moitié en (min)</translation>
    </message>
    <message>
        <source>9 of 10 within (min)</source>
        <translation>9 sur 10 en (min)</translation>
    </message>
    <message>
        <source>Arrived, and waited to be called</source>
        <translation>Arrivés, et ont attendu l’appel</translation>
    </message>
    <message>
        <source>{hour}:00 to {hour}:59</source>
        <translation>{hour}:00 à {hour}:59</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Par file</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>By practitioner</source>
        <translation>Par praticien</translation>
    </message>
    <message>
        <source>Time at the kiosk, by language</source>
        <translation>Temps à la borne, par langue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Check-ins at kiosks</source>
        <translation>Enregistrements aux bornes</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencés</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>Stopped at the kiosk</source>
        <translation>Arrêts à la borne</translation>
    </message>
    <message>
        <source>Still left to the desk</source>
        <translation>Encore laissé à l’accueil</translation>
    </message>
    <message>
        <source>Left before they were seen</source>
        <translation>Partis sans être vus</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Demandes d’aide</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sept jours</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation>Personne n’est venu pendant ce temps.</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>Enregistrer en CS&amp;V...</translation>
    </message>
    <message>
        <source>Save as &amp;workbook...</source>
        <translation>Enregistrer en c&amp;lasseur...</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
    <message>
        <source>{count} arrived</source>
        <translation>arrivées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave open  Ctrl+K</source>
        <translation>Laisser ouvert  Ctrl+K</translation>
    </message>
    <message>
        <source>The rest is the desk&apos;s</source>
        <translation>Le reste revient à l’accueil</translation>
    </message>
    <message>
        <source>Page {number} of {count}. Digits choose, Enter goes on.</source>
        <translation>Page {number} sur {count}. Les chiffres choisissent, Enter continue.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Not kept yet. {why}</source>
        <translation>Pas encore enregistré. {why}</translation>
    </message>
    <message>
        <source>Needs a person now: {flags}. Every staff window says so.</source>
        <translation>Demande quelqu’un tout de suite&#xa0;: {flags}. Chaque fenêtre du personnel le dit.</translation>
    </message>
    <message>
        <source>Identify the caller</source>
        <translation>Identifier l’appelant</translation>
    </message>
    <message>
        <source>Nothing may be told yet. Ask for the patient&apos;s name, birth date, and one thing more.</source>
        <translation>Rien ne peut encore être dit. Demandez le nom du patient, la date de naissance et une chose de plus.</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Appelant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Postcode, street or record number</source>
        <translation>&amp;Code postal, rue ou numéro de dossier</translation>
    </message>
    <message>
        <source>&amp;Identified</source>
        <translation>&amp;Identifié</translation>
    </message>
    <message>
        <source>That is not what is on file. Nothing may be told.</source>
        <translation>Ce n’est pas ce qui est au dossier. Rien ne peut être dit.</translation>
    </message>
    <message>
        <source>one thing more</source>
        <translation>une chose de plus</translation>
    </message>
    <message>
        <source>Nothing may be told yet. Still to ask: {what}.</source>
        <translation>Rien ne peut encore être dit. Encore à demander&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Identified: {who}; {what}.</source>
        <translation>Identifié&#xa0;: {who}&#xa0;; {what}.</translation>
    </message>
    <message>
        <source>Join two records</source>
        <translation>Réunir deux dossiers</translation>
    </message>
    <message>
        <source>Name or record number, then Enter</source>
        <translation>Nom ou numéro de dossier, puis Enter</translation>
    </message>
    <message>
        <source>&amp;Search for another one</source>
        <translation>&amp;Rechercher un autre dossier</translation>
    </message>
    <message>
        <source>Records that may be the same person&apos;s</source>
        <translation>Dossiers peut-être de la même personne</translation>
    </message>
    <message>
        <source>Either&apos;s name and phone still let them in at a kiosk. Appointments, visits, answers and insurances of the other one stand under the one that stays, until the two are taken apart again.</source>
        <translation>Le nom et le téléphone de l’un ou de l’autre restent valables à une borne. Rendez-vous, visites, réponses et assurances de l’autre passent sous celui qui reste, jusqu’à ce que les deux soient séparés.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Show &amp;beside each other</source>
        <translation>Afficher &amp;côte à côte</translation>
    </message>
    <message>
        <source>These may be one person&apos;s: the same birth date, and a name in common.</source>
        <translation>Peut-être une seule personne&#xa0;: la même date de naissance, et un nom en commun.</translation>
    </message>
    <message>
        <source>No two records have a birth date and a name in common. For two others, close this and choose one of them first.</source>
        <translation>Aucune paire de dossiers n’a une date de naissance et un nom en commun. Pour deux autres, fermez et choisissez d’abord l’un d’eux.</translation>
    </message>
    <message>
        <source>Which of these is the same person?</source>
        <translation>Lequel est la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody like this was found. Search for the other record.</source>
        <translation>Personne de semblable n’a été trouvé. Recherchez l’autre dossier.</translation>
    </message>
    <message>
        <source>Nobody else was found by this. Try the family name or the record number.</source>
        <translation>Personne d’autre n’a été trouvé ainsi. Essayez le nom de famille ou le numéro de dossier.</translation>
    </message>
    <message>
        <source>Mark one in the list first, or search for it.</source>
        <translation>Marquez-en d’abord un dans la liste, ou recherchez-le.</translation>
    </message>
    <message>
        <source>{number} stays</source>
        <translation>{number} reste</translation>
    </message>
    <message>
        <source>&amp;Join: one person</source>
        <translation>Réunir&#xa0;: &amp;une seule personne</translation>
    </message>
    <message>
        <source>Take joined records apart</source>
        <translation>Séparer des dossiers réunis</translation>
    </message>
    <message>
        <source>Records that were joined to this one</source>
        <translation>Dossiers réunis à celui-ci</translation>
    </message>
    <message>
        <source>Each has again what was its own: appointments, visits, answers, insurances, also what came since.</source>
        <translation>Chacun retrouve ce qui était à lui&#xa0;: rendez-vous, visites, réponses, assurances, et aussi ce qui est venu depuis.</translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>Which record is another person&apos;s after all?</source>
        <translation>Quel dossier est finalement celui d’une autre personne&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was joined to this record.</source>
        <translation>Rien n’a été réuni à ce dossier.</translation>
    </message>
    <message>
        <source>There is nothing to take apart. Close this, and choose another patient.</source>
        <translation>Il n’y a rien à séparer. Fermez et choisissez un autre patient.</translation>
    </message>
    <message>
        <source>joined {day} by {name}</source>
        <translation>réuni le {day} par {name}</translation>
    </message>
    <message>
        <source>One of them was changed meanwhile. This is how they stand now: look again, then join them.</source>
        <translation>L’un d’eux a été modifié entre-temps. Voici leur état actuel&#xa0;: regardez de nouveau, puis réunissez-les.</translation>
    </message>
    <message>
        <source>Somebody else has joined one of them to a record already. Close this, and search for it.</source>
        <translation>Quelqu’un d’autre a déjà réuni l’un d’eux à un dossier. Fermez et recherchez celui-ci.</translation>
    </message>
    <message>
        <source>Others were joined to the record that would go. Let that one stay, or take those apart first.</source>
        <translation>D’autres ont été réunis au dossier qui disparaîtrait. Gardez celui-là, ou séparez-les d’abord.</translation>
    </message>
    <message>
        <source>They are at a kiosk just now. Wait until they are done, then try again.</source>
        <translation>Le patient est à une borne en ce moment. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Its source has merged one of these into another record. Search for that one instead.</source>
        <translation>Sa source a fusionné l’un d’eux avec un autre dossier. Recherchez plutôt celui-là.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>Un mot, ou une touche</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No key is called so.</source>
        <translation>Aucune touche de ce nom.</translation>
    </message>
    <message>
        <source>The first thing that can be done with the chosen row</source>
        <translation>La première action possible sur la ligne choisie</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>Monter et descendre dans une liste</translation>
    </message>
    <message>
        <source>Close what is open over the window</source>
        <translation>Fermer ce qui est ouvert par-dessus la fenêtre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Frais et paiements</translation>
    </message>
    <message>
        <source>Receipts &amp;in</source>
        <translation>Reçus &amp;en</translation>
    </message>
    <message>
        <source>&amp;Take a payment...</source>
        <translation>Encaisser un &amp;paiement...</translation>
    </message>
    <message>
        <source>Add a &amp;charge...</source>
        <translation>&amp;Ajouter des frais...</translation>
    </message>
    <message>
        <source>As&amp;k the terminal</source>
        <translation>Interroger le &amp;terminal</translation>
    </message>
    <message>
        <source>&amp;What came of it...</source>
        <translation>&amp;Suite donnée...</translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation>&amp;Reçu...</translation>
    </message>
    <message>
        <source>Receipt by e-&amp;mail</source>
        <translation>Reçu par e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Plan...</source>
        <translation>Échéan&amp;cier...</translation>
    </message>
    <message>
        <source>&amp;Give back...</source>
        <translation>Rem&amp;bourser...</translation>
    </message>
    <message>
        <source>Take &amp;back, same day...</source>
        <translation>A&amp;nnuler, même jour...</translation>
    </message>
    <message>
        <source>Cancel the c&amp;harge</source>
        <translation>Annuler les &amp;frais</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The receipt goes to their address by e-mail.</source>
        <translation>Le reçu part par e-mail à l’adresse du dossier.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>À payer&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Paid too much: {amount}</source>
        <translation>Payé en trop&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Nothing to pay in {code}</source>
        <translation>Rien à payer en {code}</translation>
    </message>
    <message>
        <source>Plan in {count} parts: {amount} due until today</source>
        <translation>Échelonné en {count} fois&#xa0;: {amount} dus à ce jour</translation>
    </message>
    <message>
        <source>Type an amount, such as 20.00.</source>
        <translation>Entrez un montant, par exemple 20,00.</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Ajouter des frais</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Amount, in {code}</source>
        <translation>&amp;Montant, en {code}</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Whole &amp;price, if insured</source>
        <translation>&amp;Prix total, si assuré</translation>
    </message>
    <message>
        <source>What in&amp;surance did, and why</source>
        <translation>Part de l’assurance, et pour&amp;quoi</translation>
    </message>
    <message>
        <source>The patient reads all of it at the kiosk and on paper.</source>
        <translation>Le patient lit tout cela à la borne et sur papier.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Added: {amount}.</source>
        <translation>Ajouté&#xa0;: {amount}.</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Encaisser un paiement</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Mo&amp;yen de paiement</translation>
    </message>
    <message>
        <source>&amp;Number of the cheque or the slip</source>
        <translation>&amp;Numéro du chèque ou du ticket</translation>
    </message>
    <message>
        <source>Never type a card&apos;s number here: the card is read by the terminal alone.</source>
        <translation>Ne saisissez jamais ici un numéro de carte&#xa0;: seul le terminal lit la carte.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Encaisser</translation>
    </message>
    <message>
        <source>Look at the terminal: it waits for the card.</source>
        <translation>Regardez le terminal&#xa0;: il attend la carte.</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Annuler un paiement</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>Rem&amp;bourser</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Look into the terminal&apos;s own journal for this amount at this time. What is written here is in the audit with your name.</source>
        <translation>Cherchez dans le journal du terminal ce montant à cette heure. Ce qui est écrit ici figure dans le journal d’audit avec votre nom.</translation>
    </message>
    <message>
        <source>&amp;Paid, in {code}; empty for nothing</source>
        <translation>&amp;Payé, en {code}&#xa0;; vide si rien</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>&amp;Comment vous le savez</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Paiement échelonné</translation>
    </message>
    <message>
        <source>{count} parts, the first of {amount}</source>
        <translation>{count} échéances, la première de {amount}</translation>
    </message>
    <message>
        <source>&amp;In how many parts</source>
        <translation>En &amp;combien d’échéances</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>Agreed: {text}.</source>
        <translation>Convenu&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Note a telephone call</source>
        <translation>Noter un appel téléphonique</translation>
    </message>
    <message>
        <source>whose it may be is looked up</source>
        <translation>le titulaire possible est recherché</translation>
    </message>
    <message>
        <source>W&amp;hat it was</source>
        <translation>T&amp;ype d’appel</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>N&amp;oter</translation>
    </message>
    <message>
        <source>This number may be of: {names}.</source>
        <translation>Ce numéro est peut-être celui de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Noted: {who}.</source>
        <translation>Noté&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>Le téléphone sonne</translation>
    </message>
    <message>
        <source>as the telephone shows it; empty where it shows none</source>
        <translation>tel que le téléphone l’affiche&#xa0;; vide s’il n’en affiche aucun</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Ligne</translation>
    </message>
    <message>
        <source>&amp;Show who it may be</source>
        <translation>&amp;Afficher qui cela peut être</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today. Breaking the glass opens the record for half an hour. Every manager is told at once, with your name and your reason, and somebody else reviews it.</source>
        <translation>Ce patient n’est ni présent ni attendu aujourd’hui. L’accès d’urgence ouvre le dossier pour une demi-heure. Chaque responsable est prévenu aussitôt, avec votre nom et votre motif, et quelqu’un d’autre le vérifie.</translation>
    </message>
    <message>
        <source>&amp;Why do you need it?</source>
        <translation>&amp;Pourquoi en avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Break the &amp;glass</source>
        <translation>Utiliser l’accès d’&amp;urgence</translation>
    </message>
    <message>
        <source>Open until {time}: the glass is broken, and every manager knows.</source>
        <translation>Ouvert jusqu’à {time} par accès d’urgence, et chaque responsable le sait.</translation>
    </message>
    <message>
        <source>Open until {time}, with your reason, which every manager sees.</source>
        <translation>Ouvert jusqu’à {time}, avec votre motif, que chaque responsable voit.</translation>
    </message>
    <message>
        <source>{who}: the half hour is over, and the record is shut again.</source>
        <translation>{who}&#xa0;: la demi-heure est passée, et le dossier est de nouveau fermé.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Pas encore de visite</translation>
    </message>
    <message>
        <source>Visits: {count}, the last {day}</source>
        <translation>Visites&#xa0;: {count}, la dernière {day}</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Allergies, medicines, conditions</source>
        <translation>Allergies, médicaments, maladies</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Emergency: {who}</source>
        <translation>Urgence&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Special privacy</source>
        <translation>Protection spéciale</translation>
    </message>
    <message>
        <source>Of this patient a reason is asked for. It holds for half an hour. Every manager is told at once, with your name and your reason, somebody else reviews it, and the patient can ask who gave one.</source>
        <translation>Pour ce patient, un motif est demandé. Il vaut une demi-heure. Chaque responsable est prévenu aussitôt, avec votre nom et votre motif, quelqu’un d’autre le vérifie, et le patient peut demander qui en a donné un.</translation>
    </message>
    <message>
        <source>&amp;Go on with this reason</source>
        <translation>&amp;Continuer avec ce motif</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>JJ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Type the birth date: day, month and year.</source>
        <translation>Entrez la date de naissance&#xa0;: jour, mois et année.</translation>
    </message>
    <message>
        <source>Type the day of birth.</source>
        <translation>Entrez le jour de naissance.</translation>
    </message>
    <message>
        <source>Type the month of birth, as a number or a word.</source>
        <translation>Entrez le mois de naissance, en chiffres ou en lettres.</translation>
    </message>
    <message>
        <source>Type the year of birth.</source>
        <translation>Entrez l’année de naissance.</translation>
    </message>
    <message>
        <source>Type all four digits of the year of birth.</source>
        <translation>Entrez les quatre chiffres de l’année de naissance.</translation>
    </message>
    <message>
        <source>There is no such month. Type 1 to 12, or a word such as March.</source>
        <translation>Ce mois n’existe pas. Entrez 1 à 12, ou un mot comme mars.</translation>
    </message>
    <message>
        <source>There is no such month. Were the day and the month meant the other way round?</source>
        <translation>Ce mois n’existe pas. Le jour et le mois sont-ils inversés&#xa0;?</translation>
    </message>
    <message>
        <source>There is no such day. Look at the day, the month and the year.</source>
        <translation>Ce jour n’existe pas. Vérifiez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>This date is still to come. Look at the year of birth.</source>
        <translation>Cette date est à venir. Vérifiez l’année de naissance.</translation>
    </message>
    <message>
        <source>Nobody is that old. Look at the year of birth.</source>
        <translation>Personne n’est si âgé. Vérifiez l’année de naissance.</translation>
    </message>
    <message>
        <source>Type a time, such as 16:30, or a day and a time, such as 2026-11-30 9:00.</source>
        <translation>Entrez une heure, comme 16:30, ou un jour et une heure, comme 2026-11-30 9:00.</translation>
    </message>
    <message>
        <source>name or record number, then Enter</source>
        <translation>nom ou numéro de dossier, puis Enter</translation>
    </message>
    <message>
        <source>no patient, or none who is known</source>
        <translation>aucun patient, ou inconnu</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Trouver un patient</translation>
    </message>
    <message>
        <source>A&amp;bout patient</source>
        <translation>&amp;Patient concerné</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>{count} were found: choose who is meant.</source>
        <translation>{count} trouvés&#xa0;: choisissez qui est concerné.</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Qui parle</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>What &amp;exactly</source>
        <translation>Quoi &amp;exactement</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>Suite &amp;donnée</translation>
    </message>
    <message>
        <source>What was a&amp;greed</source>
        <translation>&amp;Ce qui a été convenu</translation>
    </message>
    <message>
        <source>Call back b&amp;y</source>
        <translation>&amp;Rappeler avant</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>L’agenda</translation>
    </message>
    <message>
        <source>The day of all practitioners</source>
        <translation>La journée de tous les praticiens</translation>
    </message>
    <message>
        <source>The day of all rooms</source>
        <translation>La journée de toutes les salles</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>La semaine de {name}</translation>
    </message>
    <message>
        <source>Book &amp;for</source>
        <translation>Rés&amp;erver pour</translation>
    </message>
    <message>
        <source>&amp;Book here</source>
        <translation>&amp;Réserver ici</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Déplacer...</translation>
    </message>
    <message>
        <source>A&amp;nother time...</source>
        <translation>&amp;Autre heure...</translation>
    </message>
    <message>
        <source>&amp;Cancel it...</source>
        <translation>Annuler &amp;le rendez-vous...</translation>
    </message>
    <message>
        <source>C&amp;omes</source>
        <translation>&amp;Vient</translation>
    </message>
    <message>
        <source>O&amp;verbook...</source>
        <translation>&amp;Surréserver...</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Plus tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>The clinic has no plan yet (README: The plan).</source>
        <translation>La clinique n’a pas encore d’agenda (README: The plan).</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation>d’une série</translation>
    </message>
    <message>
        <source>Choose a patient first: close this, choose one, and open the plan again.</source>
        <translation>Choisissez d’abord un patient&#xa0;: fermez, choisissez-en un, et rouvrez l’agenda.</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>Déplacer &amp;ici</translation>
    </message>
    <message>
        <source>Choose where {name} goes, and press Enter.</source>
        <translation>Choisissez où va {name}, et appuyez sur Enter.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Pourquoi l’annuler&#xa0;?</translation>
    </message>
    <message>
        <source>This one alone</source>
        <translation>Celui-ci seulement</translation>
    </message>
    <message>
        <source>This one and all after it</source>
        <translation>Celui-ci et tous les suivants</translation>
    </message>
    <message>
        <source>It is one of a series.</source>
        <translation>Il fait partie d’une série.</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {time}.</source>
        <translation>Annulé&#xa0;: {name}, {time}.</translation>
    </message>
    <message>
        <source>Why at a time that is taken?</source>
        <translation>Pourquoi à une heure déjà prise&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a time, and what for.</source>
        <translation>Choisissez une heure, et pour quoi.</translation>
    </message>
    <message>
        <source>There is no such visit with {name}.</source>
        <translation>Ce type de visite n’existe pas avec {name}.</translation>
    </message>
    <message>
        <source>This booking is of a source: it is changed there.</source>
        <translation>Ce rendez-vous vient d’une source&#xa0;: il se modifie là-bas.</translation>
    </message>
    <message>
        <source>Too late: this booking is over, or somebody has come for it.</source>
        <translation>Trop tard&#xa0;: ce rendez-vous est passé, ou quelqu’un est déjà venu.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Bracelet</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Né(e) le {day}</translation>
    </message>
    <message>
        <source>Record number {mrn}</source>
        <translation>Numéro de dossier {mrn}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer of tickets (ESC/POS)</source>
        <translation>Imprimante à tickets (ESC/POS)</translation>
    </message>
    <message>
        <source>Into a file (PDF)...</source>
        <translation>Dans un fichier (PDF)...</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>I&amp;mprimante</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplaires</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} x {height} mm</translation>
    </message>
    <message>
        <source>How it will look: {words}</source>
        <translation>Aperçu&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not printed: the printer of tickets: {state}. Mend that, and print again.</source>
        <translation>Non imprimé. Imprimante à tickets : {state}. Corriger cela, puis relancer l’impression.</translation>
    </message>
    <message>
        <source>{what} of {name}: printed on {printer}.</source>
        <translation>{what} de {name}&#xa0;: imprimé sur {printer}.</translation>
    </message>
    <message>
        <source>For staff who are patients here, and for whoever is well known. Before the record opens, on the day of a visit too, a reason is asked for, which every manager sees at once and somebody else reviews. Lists say no more than that it is private; checking in at a kiosk, calling and the queue are as ever.</source>
        <translation>Pour le personnel soigné ici et pour les personnes connues. Avant l’ouverture du dossier, même le jour d’une visite, un motif est demandé, que chaque responsable voit aussitôt et que quelqu’un d’autre vérifie. Les listes disent seulement que c’est protégé&#xa0;; l’enregistrement à une borne, l’appel et la file marchent comme toujours.</translation>
    </message>
    <message>
        <source>No reason is asked for as yet.</source>
        <translation>Aucun motif n’est demandé pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason from now on</source>
        <translation>&amp;Demander un motif dès maintenant</translation>
    </message>
    <message>
        <source>A reason is asked for, since {day}, by {name}: {why}</source>
        <translation>Un motif est demandé, depuis le {day}, par {name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>&amp;Take it back: ask no more</source>
        <translation>&amp;Lever la protection&#xa0;: ne plus demander</translation>
    </message>
    <message>
        <source>{name}: a reason is asked for from now on.</source>
        <translation>{name}&#xa0;: un motif est demandé dès maintenant.</translation>
    </message>
    <message>
        <source>{name}: no reason is asked for any more.</source>
        <translation>{name}&#xa0;: aucun motif n’est plus demandé.</translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation>Promettre de rappeler</translation>
    </message>
    <message>
        <source>P&amp;romise it</source>
        <translation>&amp;Promettre</translation>
    </message>
    <message>
        <source>{who} is to be called back.</source>
        <translation>{who} est à rappeler.</translation>
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
        <source>Add another</source>
        <translation>En ajouter un autre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(choisir)</translation>
    </message>
    <message>
        <source>This cannot be given here. Leave it open (Ctrl+K).</source>
        <translation>Impossible de l’indiquer ici. Laissez ouvert (Ctrl+K).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Phones, emails</source>
        <translation>Téléphones, e-mails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation>Assurances</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{count}, the last {day}</source>
        <translation>{count}, la dernière {day}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>Has co&amp;me to be seen: book for now</source>
        <translation>&amp;Vient en consultation&#xa0;: rendez-vous immédiat</translation>
    </message>
    <message>
        <source>Patients like this one</source>
        <translation>Patients semblables</translation>
    </message>
    <message>
        <source>&amp;None of these: register</source>
        <translation>&amp;Aucun d’eux&#xa0;: inscrire</translation>
    </message>
    <message>
        <source>Somebody like this is here already. Is it one of these?</source>
        <translation>Un patient semblable existe déjà. Est-ce l’un d’eux&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Use the marked patient</source>
        <translation>&amp;Utiliser le patient marqué</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>Mark one of the patients first.</source>
        <translation>Marquez d’abord un des patients.</translation>
    </message>
    <message>
        <source>{name} is on file, record number {number}.</source>
        <translation>{name} est inscrit, numéro de dossier {number}.</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>un nom semblable</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>la même date de naissance</translation>
    </message>
    <message>
        <source>the birth date with day and month turned round</source>
        <translation>la date de naissance avec jour et mois inversés</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>le même téléphone</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>Informer le patient</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>&amp;Blancs</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Own words</source>
        <translation>Te&amp;xte libre</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>&amp;Informer</translation>
    </message>
    <message>
        <source>&amp;Blanks: {names}</source>
        <translation>B&amp;lancs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Own words stand as they are written, at kiosks and on the printed ticket, and never on the board.</source>
        <translation>Un texte libre s’affiche tel quel, aux bornes et sur le numéro imprimé, et jamais à l’écran d’affichage.</translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, and everybody on the board beside the ticket&apos;s number.</source>
        <translation>Les patients le lisent dans leur langue aux bornes et sur le numéro imprimé, et tout le monde à l’écran d’affichage, à côté du numéro d’appel.</translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, not on the board.</source>
        <translation>Les patients le lisent dans leur langue aux bornes et sur le numéro imprimé, pas à l’écran d’affichage.</translation>
    </message>
    <message>
        <source>{who} is told.</source>
        <translation>{who} est informé.</translation>
    </message>
    <message>
        <source>Take a registration back</source>
        <translation>Annuler une inscription</translation>
    </message>
    <message>
        <source>For somebody who was registered here by mistake. Nobody finds them any more, no kiosk knows them, and what they were booked for when they came is cancelled. It goes as long as nothing else is on file of them; it is in the audit, and it cannot be undone.</source>
        <translation>Pour une personne inscrite ici par erreur. Plus personne ne la trouve, aucune borne ne la connaît, et le rendez-vous pour lequel elle est venue est annulé. C’est possible tant que le dossier ne contient rien d’autre&#xa0;; cela figure dans le journal d’audit, et on ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Annuler l’inscription</translation>
    </message>
    <message>
        <source>Taken back: {who} is not on file any more.</source>
        <translation>Annulé&#xa0;: {who} n’a plus de dossier.</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Personne n’attend de créneau.</translation>
    </message>
    <message>
        <source>&amp;Book it for them</source>
        <translation>Réserver &amp;pour le patient</translation>
    </message>
    <message>
        <source>&amp;Off the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Nothing is free yet as {name} wishes it.</source>
        <translation>Rien n’est encore libre comme {name} le souhaite.</translation>
    </message>
    <message>
        <source>{name} waits no more.</source>
        <translation>{name} n’attend plus.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Who is not insured on the day of a visit is owed an estimate by the day that stands here, and whoever asks for one.</source>
        <translation>Qui n’est pas assuré le jour d’une visite a droit à un devis avant le jour indiqué ici, de même que toute personne qui en demande un.</translation>
    </message>
    <message>
        <source>Nobody is booked ahead.</source>
        <translation>Aucun rendez-vous à venir.</translation>
    </message>
    <message>
        <source>Bookings ahead</source>
        <translation>Rendez-vous à venir</translation>
    </message>
    <message>
        <source>Paper &amp;in</source>
        <translation>Papier &amp;en</translation>
    </message>
    <message>
        <source>&amp;Make the estimate...</source>
        <translation>É&amp;tablir le devis...</translation>
    </message>
    <message>
        <source>They &amp;ask for one</source>
        <translation>La personne en &amp;demande un</translation>
    </message>
    <message>
        <source>Late: {count}</source>
        <translation>En retard : {count}</translation>
    </message>
    <message>
        <source>Noted: {name} asks for it.</source>
        <translation>Noté : {name} en demande un.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Choisissez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>{date}, late</source>
        <translation>{date}, en retard</translation>
    </message>
    <message>
        <source>given {date}</source>
        <translation>remis {date}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre maintenant</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Is here now: &amp;into the queue, with a ticket</source>
        <translation>&amp;Est là maintenant&#xa0;: dans la file, avec un numéro</translation>
    </message>
    <message>
        <source>Chec&amp;ks in at a kiosk</source>
        <translation>&amp;S’enregistre à une borne</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>{name} is here already, and waits or is being seen. Look under Arrivals.</source>
        <translation>{name} est déjà là, et attend ou est en consultation. Regardez dans «&#xa0;Arrivées&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is booked for {time} already, and checks in for that. Nothing was booked.</source>
        <translation>{name} a déjà un rendez-vous à {time}, et s’enregistre pour celui-ci. Rien n’a été réservé.</translation>
    </message>
    <message>
        <source>{name} cannot be booked: the record says that they have died.</source>
        <translation>{name} ne peut pas avoir de rendez-vous&#xa0;: le dossier indique un décès.</translation>
    </message>
    <message>
        <source>{name} is in the queue.</source>
        <translation>{name} est dans la file.</translation>
    </message>
    <message>
        <source>{name} is booked for now, and can check in at a kiosk.</source>
        <translation>{name} a un rendez-vous immédiat, et peut s’enregistrer à une borne.</translation>
    </message>
    <message>
        <source>Book for now</source>
        <translation>Rendez-vous immédiat</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>On &amp;file</source>
        <translation>&amp;Au dossier</translation>
    </message>
    <message>
        <source>(somebody else)</source>
        <translation>(quelqu’un d’autre)</translation>
    </message>
    <message>
        <source>What has to be signed is the desk&apos;s: whoever is here may not sign it.</source>
        <translation>Ce qui est à signer revient à l’accueil&#xa0;: la personne présente ne peut pas le signer.</translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation>Choisissez qui est là.</translation>
    </message>
    <message>
        <source>Here for {patient}: {who}.</source>
        <translation>Présent pour {patient}&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>It stays on their list until they have read it and somebody says it is done.</source>
        <translation>Il reste dans leur liste jusqu’à ce qu’il soit lu et noté comme réglé.</translation>
    </message>
    <message>
        <source>&amp;Send  Ctrl+Enter</source>
        <translation>&amp;Envoyer  Ctrl+Enter</translation>
    </message>
    <message>
        <source>This patient is not on file any more. Close this, and choose them again.</source>
        <translation>Ce patient n’a plus de dossier. Fermez et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Sent to {whom}, about {who}.</source>
        <translation>Envoyé à {whom}, sur {who}.</translation>
    </message>
    <message>
        <source>Front desk: sign in</source>
        <translation>Accueil&#xa0;: connexion</translation>
    </message>
    <message>
        <source>Your new p&amp;assword, at least {number} letters</source>
        <translation>&amp;Votre nouveau mot de passe, au moins {number} caractères</translation>
    </message>
    <message>
        <source>The new password a&amp;gain</source>
        <translation>Confirmer &amp;le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in with a &amp;password</source>
        <translation>&amp;Se connecter avec un mot de passe</translation>
    </message>
    <message>
        <source>I have a one-time &amp;code</source>
        <translation>&amp;J’ai un code à usage unique</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Whoever runs this computer makes the first administrator with the command: kiosk staff first-admin NAME</source>
        <translation>Personne ne peut encore se connecter. La personne qui gère cet ordinateur crée le premier administrateur avec la commande&#xa0;: kiosk staff first-admin NAME</translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation>{name}, avec un PIN</translation>
    </message>
    <message>
        <source>Your password again</source>
        <translation>Encore une fois votre mot de passe</translation>
    </message>
    <message>
        <source>{name}, this is done under your name. Type your password; it is not asked again for five minutes.</source>
        <translation>{name}, ceci est fait en votre nom. Saisissez votre mot de passe&#xa0;; il n’est plus demandé pendant cinq minutes.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Ce n’est pas votre mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Bon retour, {name}</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Sign in with a one-time code</source>
        <translation>Se connecter avec un code à usage unique</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>&amp;Code à usage unique</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Un instant...</translation>
    </message>
    <message>
        <source>This PIN no longer holds. Sign in with the password.</source>
        <translation>Ce PIN n’est plus valable. Connectez-vous avec le mot de passe.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>Le nom et le mot de passe ne correspondent pas. Réessayez.</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again, or sign in with the password.</source>
        <translation>Ce n’était pas le PIN. Réessayez, ou connectez-vous avec le mot de passe.</translation>
    </message>
    <message>
        <source>Name and code do not belong together, or the code has been used or is too old.</source>
        <translation>Le nom et le code ne correspondent pas, ou le code est déjà utilisé ou trop ancien.</translation>
    </message>
    <message>
        <source>{name}, you are known, and signed out again: this account may see no patients and administers nothing. Whoever keeps the accounts can give it a role.</source>
        <translation>{name}, votre compte est reconnu, mais la session est refermée&#xa0;: il ne peut voir aucun patient et n’administre rien. La personne qui gère les comptes peut lui donner un rôle.</translation>
    </message>
    <message>
        <source>{name}, you work as something else now, which has another window. Sign in again.</source>
        <translation>{name}, vous avez maintenant un autre rôle, qui a une autre fenêtre. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing is lost.</source>
        <translation>Votre session est fermée. Connectez-vous de nouveau&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not taken into the record</source>
        <translation>Non repris dans le dossier</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Needs a person now</source>
        <translation>Demande quelqu’un tout de suite</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>There are more entries than are shown here</source>
        <translation>Il y a plus d’éléments que ceux affichés ici</translation>
    </message>
    <message>
        <source>Left a message: {text}</source>
        <translation>A laissé un message&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Asks: {question} ({language})</source>
        <translation>Demande&#xa0;: {question} ({language})</translation>
    </message>
    <message>
        <source>Needs a person now: {flag}</source>
        <translation>Demande quelqu’un tout de suite&#xa0;: {flag}</translation>
    </message>
    <message>
        <source>Holds number {given}, is called as {now}</source>
        <translation>Porte le numéro {given}, est appelé avec {now}</translation>
    </message>
    <message>
        <source>Checked in without connection, and does not fit the record</source>
        <translation>Enregistré sans connexion, et ne correspond à aucun dossier</translation>
    </message>
    <message>
        <source>Answer of somebody who does not fit the record: {step}</source>
        <translation>Réponse de quelqu’un qui ne correspond à aucun dossier&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Could not be written, which is a fault of the program: {step}</source>
        <translation>N’a pas pu être enregistré, par une erreur du programme&#xa0;: {step}</translation>
    </message>
    <message>
        <source>A record that this kiosk cannot read any more; it is kept there</source>
        <translation>Une donnée que cette borne ne peut plus lire&#xa0;; elle y est conservée</translation>
    </message>
    <message>
        <source>What waited on this kiosk may be lost: its file was damaged. Ask who checked in there and is not on the list. The file is kept there: {text}</source>
        <translation>Ce qui attendait sur cette borne est peut-être perdu&#xa0;: son fichier était endommagé. Demandez qui s’y est enregistré sans être sur la liste. Le fichier est conservé là&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Too many tries at this kiosk, or too many patients in an hour. Look who is there. Where a name stands here, somebody has tried to be that patient.</source>
        <translation>Trop d’essais à cette borne, ou trop de patients en une heure. Allez voir qui est là. Si un nom figure ici, quelqu’un a essayé de passer pour ce patient.</translation>
    </message>
    <message>
        <source>Answered again after the check-in: {step}</source>
        <translation>Répondu de nouveau après l’enregistrement&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Came after the patient had been signed out: {step}</source>
        <translation>Arrivé après la déconnexion du patient&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Ended the check-in while something was still to be asked: {step}</source>
        <translation>A terminé l’enregistrement alors qu’il restait une question&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Answers something that this visit does not ask: {step}</source>
        <translation>Répond à une chose que cette visite ne demande pas&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Is for an appointment that has changed since: {step}</source>
        <translation>Concerne un rendez-vous modifié depuis&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Sent to you: too late to check in at the kiosk</source>
        <translation>Envoyé vers vous&#xa0;: trop tard pour s’enregistrer à la borne</translation>
    </message>
    <message>
        <source>Sent to you: the appointment is cancelled</source>
        <translation>Envoyé vers vous&#xa0;: le rendez-vous est annulé</translation>
    </message>
    <message>
        <source>Sent to you: the appointment is over or was missed</source>
        <translation>Envoyé vers vous&#xa0;: le rendez-vous est passé ou a été manqué</translation>
    </message>
    <message>
        <source>Sent to you: more than one person fits, or too many wrong answers</source>
        <translation>Envoyé vers vous&#xa0;: plusieurs personnes correspondent, ou trop de mauvaises réponses</translation>
    </message>
    <message>
        <source>Sent to you: has neither the phone nor the postcode on file</source>
        <translation>Envoyé vers vous&#xa0;: n’a ni le téléphone ni le code postal du dossier</translation>
    </message>
    <message>
        <source>Sent to you: says the appointment is not right</source>
        <translation>Envoyé vers vous&#xa0;: dit que le rendez-vous n’est pas juste</translation>
    </message>
    <message>
        <source>Sent to you: the kiosk could not go on</source>
        <translation>Envoyé vers vous&#xa0;: la borne n’a pas pu continuer</translation>
    </message>
    <message>
        <source>Something that this program does not know. Look at it, and at the patient.</source>
        <translation>Quelque chose que ce programme ne connaît pas. Regardez-le, et voyez le patient.</translation>
    </message>
    <message>
        <source>Go to who waits un&amp;seen</source>
        <translation>&amp;Aller à l’arrivée non confirmée</translation>
    </message>
    <message>
        <source>Everybody who has come has been seen.</source>
        <translation>Toutes les arrivées sont confirmées.</translation>
    </message>
    <message>
        <source>Come and not seen: {count}, the longest for {age}</source>
        <translation>Arrivées non confirmées&#xa0;: {count}, la plus ancienne depuis {age}</translation>
    </message>
    <message>
        <source>Ask for somebody and are alone: {count}, the longest for {age} at {kiosk}</source>
        <translation>Demandent quelqu’un et sont seuls&#xa0;: {count}, le plus ancien depuis {age}, {kiosk}</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: their record is shut.</source>
        <translation>Ce patient n’est ni présent ni attendu aujourd’hui&#xa0;: son dossier est fermé.</translation>
    </message>
    <message>
        <source>This patient is of special privacy: open the record with a reason first (Ctrl+O).</source>
        <translation>Ce patient a une protection spéciale&#xa0;: ouvrez d’abord le dossier avec un motif (Ctrl+O).</translation>
    </message>
    <message>
        <source>More is on file of this patient than that they were registered here and waited. If they are on file twice, join the two records instead (Ctrl+J).</source>
        <translation>Le dossier contient plus que l’inscription et l’attente du patient. S’il existe deux dossiers, réunissez-les plutôt (Ctrl+J).</translation>
    </message>
    <message>
        <source>Too late to take back: something else has happened to this patient since.</source>
        <translation>Trop tard pour annuler&#xa0;: il s’est passé autre chose pour ce patient depuis.</translation>
    </message>
    <message>
        <source>The card on file has changed since. Refuse this one, and ask the patient again.</source>
        <translation>La carte au dossier a changé depuis. Refusez celle-ci, et demandez de nouveau au patient.</translation>
    </message>
    <message>
        <source>There is no e-mail address of theirs that one could write to.</source>
        <translation>Aucune adresse e-mail n’est connue pour lui écrire.</translation>
    </message>
    <message>
        <source>{name} has taken it. Take it over, or leave it to them.</source>
        <translation>{name} s’en occupe. Reprenez-le, ou laissez-le-lui.</translation>
    </message>
    <message>
        <source>{name} has ended it meanwhile. Nothing of what stands here was kept.</source>
        <translation>{name} l’a terminé entre-temps. Rien de ce qui figure ici n’a été enregistré.</translation>
    </message>
    <message>
        <source>It was taken back meanwhile. Nothing of what stands here was kept.</source>
        <translation>Cela a été annulé entre-temps. Rien de ce qui figure ici n’a été enregistré.</translation>
    </message>
    <message>
        <source>The fee table has no line for this visit: whoever sets up the clinic adds one ([[fee]]).</source>
        <translation>Le tableau des tarifs n’a pas de ligne pour cette visite : la personne qui configure l’établissement en ajoute une ([[fee]]).</translation>
    </message>
    <message>
        <source>Write what was agreed, in a few words, and no card&apos;s number.</source>
        <translation>Écrivez ce qui a été convenu, en quelques mots, et aucun numéro de carte.</translation>
    </message>
    <message>
        <source>Type a telephone number: 3 to 15 digits, with + before a country&apos;s.</source>
        <translation>Entrez un numéro de téléphone&#xa0;: 3 à 15 chiffres, avec + devant l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: ask the name, the birth date, and one thing more.</source>
        <translation>Rien ne peut encore être dit&#xa0;: demandez le nom, la date de naissance et une chose de plus.</translation>
    </message>
    <message>
        <source>Your password was not typed again: nothing was changed.</source>
        <translation>Votre mot de passe n’a pas été saisi de nouveau&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing was changed.</source>
        <translation>Votre session est fermée. Connectez-vous de nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database did not answer. Look at the list before you try again.</source>
        <translation>La base de données n’a pas répondu. Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>Not done, by a fault of the program: {what}. Look at the list before you try again.</source>
        <translation>Pas fait, par une erreur du programme&#xa0;: {what}. Regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>&amp;I go there now</source>
        <translation>&amp;J’y vais maintenant</translation>
    </message>
    <message>
        <source>Nobody has given an answer that needs a person at once.</source>
        <translation>Aucune réponse ne demande quelqu’un tout de suite.</translation>
    </message>
    <message>
        <source>You go to {who} at {kiosk}: {flag}.</source>
        <translation>Vous allez voir {who}, {kiosk}&#xa0;: {flag}.</translation>
    </message>
    <message>
        <source>Somebody else has gone to {who} at {kiosk}: {flag}.</source>
        <translation>Quelqu’un d’autre est allé voir {who}, {kiosk}&#xa0;: {flag}.</translation>
    </message>
    <message>
        <source>go to {who}</source>
        <translation>aller voir {who}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Nobody has gone yet: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation>Personne n’y est encore allé&#xa0;: {flag} · {who}, {kiosk} · depuis {age}</translation>
    </message>
    <message>
        <source>Needs a person now: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation>Demande quelqu’un tout de suite&#xa0;: {flag} · {who}, {kiosk} · depuis {age}</translation>
    </message>
    <message>
        <source>the beginning of a check-in</source>
        <translation>le début d’un enregistrement</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>an answer that needs a person now</source>
        <translation>une réponse qui demande quelqu’un tout de suite</translation>
    </message>
    <message>
        <source>something left to the desk</source>
        <translation>quelque chose laissé à l’accueil</translation>
    </message>
    <message>
        <source>the end of a check-in</source>
        <translation>la fin d’un enregistrement</translation>
    </message>
    <message>
        <source>something that this program does not know</source>
        <translation>quelque chose que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>This call cannot be read</source>
        <translation>Cette demande est illisible</translation>
    </message>
    <message>
        <source>There are more calls than are shown here</source>
        <translation>Il y a plus de demandes que celles affichées ici</translation>
    </message>
    <message>
        <source>health questions</source>
        <translation>questions de santé</translation>
    </message>
    <message>
        <source>another screen</source>
        <translation>autre écran</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>écran d’accueil</translation>
    </message>
    <message>
        <source>name and birth date</source>
        <translation>nom et date de naissance</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>deuxième réponse</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>last screen</source>
        <translation>dernier écran</translation>
    </message>
    <message>
        <source>leaving a message</source>
        <translation>laisse un message</translation>
    </message>
    <message>
        <source>check-in not possible</source>
        <translation>enregistrement impossible</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Who checks in at a kiosk appears here by itself.</source>
        <translation>Personne n’est encore arrivé. Qui s’enregistre à une borne apparaît ici tout seul.</translation>
    </message>
    <message>
        <source>At kiosks</source>
        <translation>Aux bornes</translation>
    </message>
    <message>
        <source>Nobody is checking in at a kiosk now.</source>
        <translation>Personne ne s’enregistre à une borne en ce moment.</translation>
    </message>
    <message>
        <source>everything answered</source>
        <translation>tout est répondu</translation>
    </message>
    <message>
        <source>{number} of {all} · {what}</source>
        <translation>{number} sur {all} · {what}</translation>
    </message>
    <message>
        <source>{name} is at {kiosk}, step {step}; the last one was {age} ago.</source>
        <translation>{name} est à {kiosk}, étape {step}&#xa0;; la dernière il y a {age}.</translation>
    </message>
    <message>
        <source>{name} is checking in, step {step}; the last one was {age} ago.</source>
        <translation>{name} s’enregistre, étape {step}&#xa0;; la dernière il y a {age}.</translation>
    </message>
    <message>
        <source>Appt</source>
        <translation>RDV</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Choose a question about a bill first.</source>
        <translation>Choisissez d’abord une question sur une facture.</translation>
    </message>
    <message>
        <source>You have taken the question of {who}.</source>
        <translation>Vous avez pris la question de {who}.</translation>
    </message>
    <message>
        <source>Given back: the question of {who}.</source>
        <translation>Rendue&#xa0;: la question de {who}.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Nobody has a question about a bill.</source>
        <translation>Personne n’a de question sur une facture.</translation>
    </message>
    <message>
        <source>&amp;Take the question</source>
        <translation>&amp;Prendre la question</translation>
    </message>
    <message>
        <source>&amp;Answer the question...</source>
        <translation>Répondre à &amp;la question...</translation>
    </message>
    <message>
        <source>Give the question &amp;back</source>
        <translation>&amp;Rendre la question</translation>
    </message>
    <message>
        <source>do something with a question about a bill</source>
        <translation>traiter une question sur une facture</translation>
    </message>
    <message>
        <source>Asked at {where}, {when}.</source>
        <translation>Posée à {where}, {when}.</translation>
    </message>
    <message>
        <source>{name} sees to it.</source>
        <translation>{name} s’en occupe.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Choose somebody who is to be called back first.</source>
        <translation>Choisissez d’abord une personne à rappeler.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>Personne n’est à rappeler.</translation>
    </message>
    <message>
        <source>&amp;Take the call-back</source>
        <translation>&amp;Prendre le rappel</translation>
    </message>
    <message>
        <source>Call &amp;out</source>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>Nobody &amp;answered</source>
        <translation>Pas &amp;de réponse</translation>
    </message>
    <message>
        <source>Close with an o&amp;utcome...</source>
        <translation>&amp;Clore avec une suite...</translation>
    </message>
    <message>
        <source>Promised by {name}, until {time}.</source>
        <translation>Promis par {name}, jusqu’à {time}.</translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation>{name} appelle.</translation>
    </message>
    <message>
        <source>{time} · {age} late</source>
        <translation>{time} · {age} de retard</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Promis par</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Qui appelle</translation>
    </message>
    <message>
        <source>&amp;Go to help call</source>
        <translation>&amp;Aller à la demande d’aide</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Personne ne demande d’aide.</translation>
    </message>
    <message>
        <source>Help calls</source>
        <translation>Demandes d’aide</translation>
    </message>
    <message>
        <source>Somebody else is on the way there.</source>
        <translation>Quelqu’un d’autre y va déjà.</translation>
    </message>
    <message>
        <source>answer the call for help</source>
        <translation>répondre à la demande d’aide</translation>
    </message>
    <message>
        <source>You go to {kiosk}: {name} asked for help.</source>
        <translation>Vous allez à {kiosk}&#xa0;: {name} a demandé de l’aide.</translation>
    </message>
    <message>
        <source>You go to {kiosk}, where somebody asked for help.</source>
        <translation>Vous allez à {kiosk}, où quelqu’un a demandé de l’aide.</translation>
    </message>
    <message>
        <source>{name} asks for help at {kiosk}.</source>
        <translation>{name} demande de l’aide à {kiosk}.</translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}.</source>
        <translation>Quelqu’un demande de l’aide à {kiosk}.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>{settled} of {all}</source>
        <translation>{settled} sur {all}</translation>
    </message>
    <message>
        <source>desk first</source>
        <translation>accueil d’abord</translation>
    </message>
    <message>
        <source>look into it</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>changes to review</source>
        <translation>modifications à vérifier</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>first · {wait}</source>
        <translation>en premier · {wait}</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Appel dans</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation>{count} min de retard</translation>
    </message>
    <message>
        <source>nobody before {time}</source>
        <translation>personne avant {time}</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Retards</translation>
    </message>
    <message>
        <source>Nothing is announced as late. Shift+F11 announces a delay.</source>
        <translation>Aucun retard n’est annoncé. Shift+F11 en annonce un.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The delay is o&amp;ver</source>
        <translation>&amp;Le retard est terminé</translation>
    </message>
    <message>
        <source>Choose a delay first.</source>
        <translation>Choisissez d’abord un retard.</translation>
    </message>
    <message>
        <source>Over: {what} is late no more.</source>
        <translation>Terminé&#xa0;: {what} n’est plus en retard.</translation>
    </message>
    <message>
        <source>end a delay</source>
        <translation>terminer un retard</translation>
    </message>
    <message>
        <source>Read what a &amp;kiosk brought</source>
        <translation>&amp;Lire ce qu’une borne a envoyé</translation>
    </message>
    <message>
        <source>Choose something that a kiosk brought first.</source>
        <translation>Choisissez d’abord un envoi d’une borne.</translation>
    </message>
    <message>
        <source>From kiosks</source>
        <translation>Des bornes</translation>
    </message>
    <message>
        <source>Kiosks have brought nothing that a person has to settle.</source>
        <translation>Les bornes n’ont rien envoyé qu’une personne doive régler.</translation>
    </message>
    <message>
        <source>From {kiosk}</source>
        <translation>De {kiosk}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;Réglé</translation>
    </message>
    <message>
        <source>Settled, and off the list.</source>
        <translation>Réglé, et retiré de la liste.</translation>
    </message>
    <message>
        <source>Somebody else had settled it before.</source>
        <translation>Quelqu’un d’autre l’avait déjà réglé.</translation>
    </message>
    <message>
        <source>settle what a kiosk brought</source>
        <translation>régler l’envoi d’une borne</translation>
    </message>
    <message>
        <source>Brought by {kiosk}. Enter shows all of it.</source>
        <translation>Envoyé par {kiosk}. Enter affiche tout.</translation>
    </message>
    <message>
        <source>What to settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Has not co&amp;me</source>
        <translation>&amp;N’est pas venu</translation>
    </message>
    <message>
        <source>Choose somebody in Expected whose time has come and who has not.</source>
        <translation>Choisissez dans «&#xa0;Attendus&#xa0;» quelqu’un dont l’heure est passée et qui n’est pas venu.</translation>
    </message>
    <message>
        <source>E&amp;xpected again</source>
        <translation>&amp;De nouveau attendu</translation>
    </message>
    <message>
        <source>Choose somebody in Expected who was noted as not having come.</source>
        <translation>Choisissez dans «&#xa0;Attendus&#xa0;» quelqu’un noté comme non venu.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Nobody else is expected today.</source>
        <translation>Personne d’autre n’est attendu aujourd’hui.</translation>
    </message>
    <message>
        <source>{name} is checking in now.</source>
        <translation>{name} s’enregistre en ce moment.</translation>
    </message>
    <message>
        <source>{name} has not arrived.</source>
        <translation>{name} n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Nobody was found. Try the beginning of the family name, the record number or the ticket.</source>
        <translation>Personne n’a été trouvé. Essayez le début du nom de famille, le numéro de dossier ou le numéro d’appel.</translation>
    </message>
    <message>
        <source>Type a name, a record number or a ticket above.</source>
        <translation>Entrez ci-dessus un nom, un numéro de dossier ou un numéro d’appel.</translation>
    </message>
    <message>
        <source>{name} is neither here nor expected today. Breaking the glass, with a reason that others see, opens the record.</source>
        <translation>{name} n’est ni présent ni attendu aujourd’hui. L’accès d’urgence, avec un motif que d’autres voient, ouvre le dossier.</translation>
    </message>
    <message>
        <source>{name} has not arrived today.</source>
        <translation>{name} n’est pas arrivé aujourd’hui.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Choisissez d’abord un message.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>There is no message for you that is unread or open.</source>
        <translation>Aucun message non lu ou ouvert pour vous.</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Je l’ai lu</translation>
    </message>
    <message>
        <source>&amp;Take the message</source>
        <translation>&amp;Prendre le message</translation>
    </message>
    <message>
        <source>The message is &amp;done</source>
        <translation>&amp;Le message est réglé</translation>
    </message>
    <message>
        <source>&amp;Answer...</source>
        <translation>&amp;Répondre...</translation>
    </message>
    <message>
        <source>Read: the message about {who}.</source>
        <translation>Lu&#xa0;: le message sur {who}.</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>lire un message</translation>
    </message>
    <message>
        <source>You have taken the message about {who}.</source>
        <translation>Vous avez pris le message sur {who}.</translation>
    </message>
    <message>
        <source>take a message</source>
        <translation>prendre un message</translation>
    </message>
    <message>
        <source>Done: the message about {who}.</source>
        <translation>Réglé&#xa0;: le message sur {who}.</translation>
    </message>
    <message>
        <source>say that a message is done</source>
        <translation>noter qu’un message est réglé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Choisissez d’abord un appel.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Nobody has noted a telephone call in the last days.</source>
        <translation>Aucun appel téléphonique n’a été noté ces derniers jours.</translation>
    </message>
    <message>
        <source>&amp;Promise to call back...</source>
        <translation>&amp;Promettre de rappeler...</translation>
    </message>
    <message>
        <source>What came of the &amp;call...</source>
        <translation>&amp;Suite donnée à l’appel...</translation>
    </message>
    <message>
        <source>You have answered no call that has no outcome yet.</source>
        <translation>Vous n’avez pris aucun appel encore sans suite.</translation>
    </message>
    <message>
        <source>Take the call o&amp;ver</source>
        <translation>&amp;Reprendre l’appel</translation>
    </message>
    <message>
        <source>Call this &amp;number</source>
        <translation>&amp;Appeler ce numéro</translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>Modifications à vérifier</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>Il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody has arrived today.</source>
        <translation>Personne n’est arrivé aujourd’hui.</translation>
    </message>
    <message>
        <source>Corrected: {words}.</source>
        <translation>Corrigé&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{double} is joined to {kept}.</source>
        <translation>{double} est réuni à {kept}.</translation>
    </message>
    <message>
        <source>Taken apart: {words} is a record of its own again.</source>
        <translation>Séparé&#xa0;: {words} est de nouveau un dossier à part.</translation>
    </message>
    <message>
        <source>Choose a patient first: in a list, or by the search (Ctrl+F).</source>
        <translation>Choisissez d’abord un patient&#xa0;: dans une liste, ou par la recherche (Ctrl+F).</translation>
    </message>
    <message>
        <source>Re&amp;gister...</source>
        <translation>&amp;Inscrire...</translation>
    </message>
    <message>
        <source>Take a registration bac&amp;k...</source>
        <translation>Annuler &amp;une inscription...</translation>
    </message>
    <message>
        <source>Check &amp;in for them...</source>
        <translation>&amp;Enregistrer à l’accueil...</translation>
    </message>
    <message>
        <source>&amp;Open the record...</source>
        <translation>&amp;Ouvrir le dossier...</translation>
    </message>
    <message>
        <source>Write a &amp;message...</source>
        <translation>Écrire un &amp;message...</translation>
    </message>
    <message>
        <source>&amp;Money...</source>
        <translation>&amp;Caisse...</translation>
    </message>
    <message>
        <source>&amp;Close the day...</source>
        <translation>Clôturer &amp;la journée...</translation>
    </message>
    <message>
        <source>&amp;Estimates...</source>
        <translation>&amp;Devis...</translation>
    </message>
    <message>
        <source>&amp;Who is here...</source>
        <translation>&amp;Qui est là...</translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first, and is still here.</source>
        <translation>Choisissez d’abord un patient arrivé et encore présent.</translation>
    </message>
    <message>
        <source>&amp;Book for now...</source>
        <translation>Rendez-&amp;vous immédiat...</translation>
    </message>
    <message>
        <source>C&amp;orrect name or birth date...</source>
        <translation>Corri&amp;ger l’identité...</translation>
    </message>
    <message>
        <source>&amp;Join two records...</source>
        <translation>&amp;Réunir deux dossiers...</translation>
    </message>
    <message>
        <source>&amp;Take records apart...</source>
        <translation>&amp;Séparer des dossiers...</translation>
    </message>
    <message>
        <source>Who has &amp;looked...</source>
        <translation>Qui &amp;a regardé...</translation>
    </message>
    <message>
        <source>&amp;Told to others...</source>
        <translation>&amp;Dit à d’autres...</translation>
    </message>
    <message>
        <source>Special pri&amp;vacy...</source>
        <translation>Pro&amp;tection spéciale...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>clinicians</source>
        <translation>soignants</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>{name} has taken it</source>
        <translation>{name} s’en occupe</translation>
    </message>
    <message>
        <source>done by {name}</source>
        <translation>réglé par {name}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>read by {count} of {all}</source>
        <translation>lu par {count} sur {all}</translation>
    </message>
    <message>
        <source>the patient, at a kiosk</source>
        <translation>le patient, à une borne</translation>
    </message>
    <message>
        <source>{author} to {whom}, {when}</source>
        <translation>{author} à {whom}, {when}</translation>
    </message>
    <message>
        <source>Its words show to whom it is for.</source>
        <translation>Seuls les destinataires voient le texte.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Écrivez ce qu’ils doivent savoir.</translation>
    </message>
    <message>
        <source>That is too long: say it in {count} letters.</source>
        <translation>C’est trop long&#xa0;: {count} caractères au plus.</translation>
    </message>
    <message>
        <source>Nobody else works here as that now: choose somebody else.</source>
        <translation>Plus personne d’autre ne travaille ici dans ce rôle&#xa0;: choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This message is for somebody else.</source>
        <translation>Ce message est pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <translation>Choisissez d’abord un patient.</translation>
    </message>
    <message>
        <source>Somebody else had seen {name} before.</source>
        <translation>L’arrivée de {name} était déjà confirmée par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} knows that you have seen them.</source>
        <translation>{name} sait que vous avez vu son arrivée.</translation>
    </message>
    <message>
        <source>acknowledge {who}</source>
        <translation>confirmer l’arrivée de {who}</translation>
    </message>
    <message>
        <source>call the next</source>
        <translation>appeler le suivant</translation>
    </message>
    <message>
        <source>Called {ticket}: {name}.</source>
        <translation>{ticket} appelé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Called {who} again.</source>
        <translation>{who}&#xa0;: appelé de nouveau.</translation>
    </message>
    <message>
        <source>call {who} again</source>
        <translation>appeler de nouveau {who}</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>déplacer {who}</translation>
    </message>
    <message>
        <source>{who} goes first: {reason}.</source>
        <translation>{who} passe en premier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{who} waits for their turn again.</source>
        <translation>{who} attend de nouveau son tour.</translation>
    </message>
    <message>
        <source>{who} is on hold: {reason}.</source>
        <translation>{who} est en pause&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{who} has not come: noted.</source>
        <translation>{who}&#xa0;: absence notée.</translation>
    </message>
    <message>
        <source>{who} is expected again.</source>
        <translation>{who} est de nouveau attendu.</translation>
    </message>
    <message>
        <source>note that somebody has not come</source>
        <translation>noter que quelqu’un n’est pas venu</translation>
    </message>
    <message>
        <source>{who} is back from hold, and waits.</source>
        <translation>{who} n’est plus en pause et attend.</translation>
    </message>
    <message>
        <source>{who} waits for {reason} now.</source>
        <translation>{who} attend maintenant&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Accepted for {who}: {what}.</source>
        <translation>Accepté pour {who}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Refused for {who}: {what}.</source>
        <translation>Refusé pour {who}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>decide for {who}</source>
        <translation>décider pour {who}</translation>
    </message>
    <message>
        <source>Amended and accepted for {who}: {what}.</source>
        <translation>Corrigé et accepté pour {who} : {what}.</translation>
    </message>
    <message>
        <source>{who}: {item} is {standing}.</source>
        <translation>{who}&#xa0;: {item} – {standing}.</translation>
    </message>
    <message>
        <source>settle {item} of {who}</source>
        <translation>régler {item} de {who}</translation>
    </message>
    <message>
        <source>Taken back: {who} is as before.</source>
        <translation>Annulé&#xa0;: {who} est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: {who} is not booked any more.</source>
        <translation>Annulé&#xa0;: {who} n’a plus de rendez-vous.</translation>
    </message>
    <message>
        <source>Taken back: {who} is expected again.</source>
        <translation>Annulé&#xa0;: {who} est de nouveau attendu.</translation>
    </message>
    <message>
        <source>What they answered or signed stays in their record.</source>
        <translation>Ce qui a été répondu ou signé reste dans le dossier.</translation>
    </message>
    <message>
        <source>Taken back: with {who} it is as before.</source>
        <translation>Annulé&#xa0;: pour {who}, tout est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: the delay of {who} is as before.</source>
        <translation>Annulé&#xa0;: le retard de {who} est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: what {who} is told is as before.</source>
        <translation>Annulé&#xa0;: l’information donnée à {who} est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: the message about {who} is as before.</source>
        <translation>Annulé&#xa0;: le message sur {who} est comme avant.</translation>
    </message>
    <message>
        <source>Taken back: what {who} is booked for is as before.</source>
        <translation>Annulé&#xa0;: les rendez-vous de {who} sont comme avant.</translation>
    </message>
    <message>
        <source>Taken back: {who} is neither booked nor on file any more.</source>
        <translation>Annulé&#xa0;: {who} n’a plus ni rendez-vous ni dossier.</translation>
    </message>
    <message>
        <source>take back for {who}</source>
        <translation>annuler pour {who}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Fee of a visit</source>
        <translation>Prix de la visite</translation>
    </message>
    <message>
        <source>Balance of earlier visits</source>
        <translation>Solde de visites précédentes</translation>
    </message>
    <message>
        <source>of {price}, insurance paid {paid}</source>
        <translation>sur {price}, l’assurance a payé {paid}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Card, at a terminal of its own</source>
        <translation>Carte, sur un terminal à part</translation>
    </message>
    <message>
        <source>Card, at this computer&apos;s terminal</source>
        <translation>Carte, sur le terminal de cet ordinateur</translation>
    </message>
    <message>
        <source>begun, nobody was asked yet</source>
        <translation>commencé, personne n’a encore été sollicité</translation>
    </message>
    <message>
        <source>at the terminal</source>
        <translation>au terminal</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cancelled: nothing was paid</source>
        <translation>annulé&#xa0;: rien n’a été payé</translation>
    </message>
    <message>
        <source>not known: look at the terminal</source>
        <translation>incertain&#xa0;: regardez le terminal</translation>
    </message>
    <message>
        <source>taken back on its day</source>
        <translation>annulé le jour même</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>Given back, {way}</source>
        <translation>Remboursé, {way}</translation>
    </message>
    <message>
        <source>{asked} was asked for</source>
        <translation>{asked} demandés</translation>
    </message>
    <message>
        <source>{scheme} ending in {digits}</source>
        <translation>{scheme} se terminant par {digits}</translation>
    </message>
    <message>
        <source>says it is not right</source>
        <translation>dit que ce n’est pas juste</translation>
    </message>
    <message>
        <source>cannot pay it now</source>
        <translation>ne peut pas payer maintenant</translation>
    </message>
    <message>
        <source>Say what it is for: the patient reads it.</source>
        <translation>Indiquez pour quoi&#xa0;: le patient le lit.</translation>
    </message>
    <message>
        <source>The number of a card is written down nowhere: take it out.</source>
        <translation>Un numéro de carte ne s’écrit nulle part&#xa0;: enlevez-le.</translation>
    </message>
    <message>
        <source>The whole price cannot be less than the patient&apos;s part of it.</source>
        <translation>Le prix total ne peut pas être inférieur à la part du patient.</translation>
    </message>
    <message>
        <source>That is more than is owed.</source>
        <translation>C’est plus que ce qui est dû.</translation>
    </message>
    <message>
        <source>No more can be given back than was paid and not given back yet.</source>
        <translation>On ne peut pas rembourser plus que ce qui a été payé et pas encore remboursé.</translation>
    </message>
    <message>
        <source>This was not paid: there is nothing to give back.</source>
        <translation>Rien n’a été payé&#xa0;: il n’y a rien à rembourser.</translation>
    </message>
    <message>
        <source>It is of another day, or its day is closed: give it back as a refund instead.</source>
        <translation>Il date d’un autre jour, ou sa journée est clôturée&#xa0;: faites plutôt un remboursement.</translation>
    </message>
    <message>
        <source>Of a payment of this patient nobody knows yet what came of it. Find that out first: until then nothing more is taken.</source>
        <translation>On ne sait pas encore ce qu’est devenu un paiement de ce patient. Éclaircissez cela d’abord&#xa0;: d’ici là, plus rien n’est encaissé.</translation>
    </message>
    <message>
        <source>This computer has no such terminal.</source>
        <translation>Cet ordinateur n’a pas de tel terminal.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Indiquez pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>The terminal takes another currency.</source>
        <translation>Le terminal prend une autre devise.</translation>
    </message>
    <message>
        <source>What came of this payment is known already.</source>
        <translation>On sait déjà ce qu’est devenu ce paiement.</translation>
    </message>
    <message>
        <source>The terminal may still be waiting for a card. Ask again four minutes after the payment was begun.</source>
        <translation>Le terminal attend peut-être encore une carte. Demandez de nouveau quatre minutes après le début du paiement.</translation>
    </message>
    <message>
        <source>Write what they have to know, or choose the clinic&apos;s words.</source>
        <translation>Écrivez ce que le patient doit savoir, ou choisissez un texte de la clinique.</translation>
    </message>
    <message>
        <source>Fill in each blank, in {count} letters or fewer. On the board only numbers and times can stand there.</source>
        <translation>Remplissez chaque blanc, en {count} caractères au plus. Sur l’écran d’affichage, seuls des nombres et des heures peuvent y figurer.</translation>
    </message>
    <message>
        <source>The clinic has changed these words. Close this, and choose others.</source>
        <translation>La clinique a modifié ce texte. Fermez et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>They do not wait here any more. Nobody was told anything.</source>
        <translation>Le patient n’attend plus ici. Rien n’a été transmis.</translation>
    </message>
    <message>
        <source>at kiosks, on paper and on the board</source>
        <translation>aux bornes, sur papier et à l’écran d’affichage</translation>
    </message>
    <message>
        <source>at kiosks and on paper</source>
        <translation>aux bornes et sur papier</translation>
    </message>
    <message>
        <source>of another length</source>
        <translation>d’une autre durée</translation>
    </message>
    <message>
        <source>Until {when}: {what}</source>
        <translation>Jusqu’à {when}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Accept all  Ctrl+Shift+A</source>
        <translation>Tout accepter  Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>Accepter toutes les modifications</translation>
    </message>
    <message>
        <source>Said by {who}, {time}, at {kiosk}</source>
        <translation>Dit par {who}, {time}, {kiosk}</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>le patient</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>{field}: was {old}, is to be {new}</source>
        <translation>{field}&#xa0;: était {old}, doit devenir {new}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Taken instead: {values}</source>
        <translation>Retenu à la place : {values}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Dispenser</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Consent: {document}</source>
        <translation>Consentement&#xa0;: {document}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>signé {time}</translation>
    </message>
    <message>
        <source>signed on paper, {time}</source>
        <translation>signé sur papier, {time}</translation>
    </message>
    <message>
        <source>agreed by word, {time}</source>
        <translation>accord oral, {time}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>a signed consent</source>
        <translation>un consentement signé</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>{before}: now {after}</source>
        <translation>{before}&#xa0;: maintenant {after}</translation>
    </message>
    <message>
        <source>since {when} the source says something else, which counts</source>
        <translation>depuis {when}, la source dit autre chose, qui fait foi</translation>
    </message>
    <message>
        <source>Choose a patient to see their visit.</source>
        <translation>Choisissez un patient pour voir sa visite.</translation>
    </message>
    <message>
        <source>Needed a person at once</source>
        <translation>Demandait quelqu’un tout de suite</translation>
    </message>
    <message>
        <source>{name} went</source>
        <translation>{name} y est allé</translation>
    </message>
    <message>
        <source>Nobody has gone yet (F2)</source>
        <translation>Personne n’y est encore allé (F2)</translation>
    </message>
    <message>
        <source>Special privacy: open with your reason until {time}</source>
        <translation>Protection spéciale&#xa0;: ouvert avec votre motif jusqu’à {time}</translation>
    </message>
    <message>
        <source>Waits for: {queue}</source>
        <translation>Attend pour&#xa0;: {queue}</translation>
    </message>
    <message>
        <source>Goes first: {reason}</source>
        <translation>Passe en premier&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>En pause&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation>Arrivée confirmée par {name}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Insurance on file</source>
        <translation>Assurance au dossier</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Adhérent {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Payer {number}</source>
        <translation>Organisme {number}</translation>
    </message>
    <message>
        <source>No. {number} in order</source>
        <translation>N° {number} dans l’ordre</translation>
    </message>
    <message>
        <source>In force until {day}</source>
        <translation>Valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Valable depuis le {day}</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>Commence le {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminée le {day}</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>Held by {holder}</source>
        <translation>Titulaire&#xa0;: {holder}</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>insurance, as on file</source>
        <translation>assurance, comme au dossier</translation>
    </message>
    <message>
        <source>a new insurance card</source>
        <translation>une nouvelle carte d’assurance</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Dossiers réunis</translation>
    </message>
    <message>
        <source>Joined by {name}, {when}</source>
        <translation>Réuni par {name}, {when}</translation>
    </message>
    <message>
        <source>Message to the team</source>
        <translation>Message à l’équipe</translation>
    </message>
    <message>
        <source>what the patient wants us to know</source>
        <translation>ce que le patient veut nous dire</translation>
    </message>
    <message>
        <source>Told the patient</source>
        <translation>Informations données</translation>
    </message>
    <message>
        <source>{author}, {when}, {where}</source>
        <translation>{author}, {when}, {where}</translation>
    </message>
    <message>
        <source>shown to them at {kiosk}, {when}</source>
        <translation>affiché à {kiosk}, {when}</translation>
    </message>
    <message>
        <source>not shown to them at a kiosk yet</source>
        <translation>pas encore affiché à une borne</translation>
    </message>
    <message>
        <source>ended by {name}, {when}</source>
        <translation>terminé par {name}, {when}</translation>
    </message>
    <message>
        <source>Signature, drawn</source>
        <translation>Signature, dessinée</translation>
    </message>
    <message>
        <source>Enlarge (Enter or click)</source>
        <translation>Agrandir (Enter ou clic)</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Image&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Esc closes it</source>
        <translation>Esc ferme l’image</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <translation>Une image impossible à afficher</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>how they pay</source>
        <translation>comment le patient paie</translation>
    </message>
    <message>
        <source>a question about a bill</source>
        <translation>une question sur une facture</translation>
    </message>
    <message>
        <source>Also on file</source>
        <translation>Aussi au dossier</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>plus actuel</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>portable</translation>
    </message>
    <message>
        <source>for a while</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>for bills</source>
        <translation>pour les factures</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Bip</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Autre contact</translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation>Autre numéro de dossier</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Numéro de sécurité sociale</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Numéro d’assurance</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation>se termine par {digits}</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>This record was merged into another one of the same person</source>
        <translation>Ce dossier a été fusionné dans un autre dossier de la même personne</translation>
    </message>
    <message>
        <source>Another record of the same person was merged into this one</source>
        <translation>Un autre dossier de la même personne a été fusionné dans celui-ci</translation>
    </message>
    <message>
        <source>There is another record of the same person</source>
        <translation>Il existe un autre dossier de la même personne</translation>
    </message>
    <message>
        <source>Not finished. Ask what is missing.</source>
        <translation>Pas terminé. Demandez ce qui manque.</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>répondu {day}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>répondu par {name}</translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer.</source>
        <translation>Ce questionnaire n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{answer} (new)</source>
        <translation>{answer} (nouveau)</translation>
    </message>
    <message>
        <source>Health history</source>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>a page of a form</source>
        <translation>une page d’un formulaire</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>who is here for the patient</source>
        <translation>qui est là pour le patient</translation>
    </message>
    <message>
        <source>The line says no number: nobody could call back. Note it as missed.</source>
        <translation>La ligne n’indique aucun numéro&#xa0;: personne ne pourrait rappeler. Notez l’appel comme manqué.</translation>
    </message>
    <message>
        <source>Nothing rings.</source>
        <translation>Rien ne sonne.</translation>
    </message>
    <message>
        <source>Choose the patient first: in a list, or by the search (Ctrl+F).</source>
        <translation>Choisissez d’abord le patient&#xa0;: dans une liste, ou par la recherche (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Note a call...</source>
        <translation>Noter &amp;un appel...</translation>
    </message>
    <message>
        <source>Call somebod&amp;y...</source>
        <translation>&amp;Appeler quelqu’un...</translation>
    </message>
    <message>
        <source>The telephone &amp;rings...</source>
        <translation>&amp;Le téléphone sonne...</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Missed, call back</source>
        <translation>Ma&amp;nqué, à rappeler</translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation>&amp;Manqué</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>Me&amp;ssagerie vocale</translation>
    </message>
    <message>
        <source>Wrong num&amp;ber</source>
        <translation>Mau&amp;vais numéro</translation>
    </message>
    <message>
        <source>I&amp;dentify the caller...</source>
        <translation>&amp;Identifier l’appelant...</translation>
    </message>
    <message>
        <source>Answer a call first.</source>
        <translation>Prenez d’abord un appel.</translation>
    </message>
    <message>
        <source>On the telephone: {number}</source>
        <translation>Au téléphone&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Rings: {number}</source>
        <translation>Sonne&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Answered at a telephone: {number}</source>
        <translation>Décroché à un téléphone&#xa0;: {number}</translation>
    </message>
    <message>
        <source>for {age}</source>
        <translation>depuis {age}</translation>
    </message>
    <message>
        <source>Nobody has said yet who speaks with them. Was it you? Then press Ctrl+Y.</source>
        <translation>Personne n’a encore dit qui est en ligne. Est-ce vous&#xa0;? Alors appuyez sur Ctrl+Y.</translation>
    </message>
    <message>
        <source>{who}: {what}.</source>
        <translation>{who}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify whoever answers first.</source>
        <translation>Rien ne peut encore être dit&#xa0;: identifiez d’abord qui répond.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify the caller first.</source>
        <translation>Rien ne peut encore être dit&#xa0;: identifiez d’abord l’appelant.</translation>
    </message>
    <message>
        <source>Looking whose number it is...</source>
        <translation>Recherche du titulaire du numéro...</translation>
    </message>
    <message>
        <source>Nobody on file has this number.</source>
        <translation>Personne au dossier n’a ce numéro.</translation>
    </message>
    <message>
        <source>The line says no number.</source>
        <translation>La ligne n’indique aucun numéro.</translation>
    </message>
    <message>
        <source>To be called back by {time}: {who}, {about}</source>
        <translation>À rappeler avant {time}&#xa0;: {who}, {about}</translation>
    </message>
    <message>
        <source>once identified: {what}</source>
        <translation>une fois identifié&#xa0;: {what}</translation>
    </message>
    <message>
        <source>open messages: {count}</source>
        <translation>messages ouverts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>neither here nor expected today</source>
        <translation>ni présent ni attendu aujourd’hui</translation>
    </message>
    <message>
        <source>Promised and late: call back {who}, by {time} · {age} late</source>
        <translation>Promis et en retard&#xa0;: rappeler {who}, avant {time} · {age} de retard</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>a appelé</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>nous avons appelé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie vocale</translation>
    </message>
    <message>
        <source>answered, nobody says by whom</source>
        <translation>décroché, on ne sait pas par qui</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>we call, no outcome yet</source>
        <translation>nous appelons, encore sans suite</translation>
    </message>
    <message>
        <source>answered, no outcome yet</source>
        <translation>pris, encore sans suite</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>test result</source>
        <translation>résultat d’examen</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>ordonnance</translation>
    </message>
    <message>
        <source>bill or insurance</source>
        <translation>facture ou assurance</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>does not feel well</source>
        <translation>ne se sent pas bien</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>settled, as written below</source>
        <translation>réglé, comme noté ci-dessous</translation>
    </message>
    <message>
        <source>booked, moved or cancelled</source>
        <translation>pris, déplacé ou annulé</translation>
    </message>
    <message>
        <source>we call back</source>
        <translation>nous rappelons</translation>
    </message>
    <message>
        <source>passed on, as written below</source>
        <translation>transmis, comme noté ci-dessous</translation>
    </message>
    <message>
        <source>a message was left</source>
        <translation>un message a été laissé</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>mauvais numéro</translation>
    </message>
    <message>
        <source>nothing more is needed</source>
        <translation>plus rien à faire</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numéro masqué</translation>
    </message>
    <message>
        <source>{patient} ({caller})</source>
        <translation>{patient} ({caller})</translation>
    </message>
    <message>
        <source>the patient&apos;s whole name</source>
        <translation>le nom complet du patient</translation>
    </message>
    <message>
        <source>the patient&apos;s birth date</source>
        <translation>la date de naissance du patient</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>street and house</source>
        <translation>rue et numéro</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>numéro de dossier</translation>
    </message>
    <message>
        <source>everything may be told</source>
        <translation>tout peut être dit</translation>
    </message>
    <message>
        <source>appointments only may be told: when and where, nothing of why</source>
        <translation>seuls les rendez-vous peuvent être dits&#xa0;: quand et où, rien sur le motif</translation>
    </message>
    <message>
        <source>nothing may be told: they are not on file for this patient</source>
        <translation>rien ne peut être dit&#xa0;: ne figure pas au dossier du patient</translation>
    </message>
    <message>
        <source>{name}, {relationship} of {patient}</source>
        <translation>{name}, {relationship} de {patient}</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>au dossier</translation>
    </message>
    <message>
        <source>Say who it is with: a number, a name or a patient.</source>
        <translation>Indiquez avec qui&#xa0;: un numéro, un nom ou un patient.</translation>
    </message>
    <message>
        <source>Say it in {count} letters.</source>
        <translation>{count} caractères au plus.</translation>
    </message>
    <message>
        <source>Choose what came of it: without an outcome nothing is closed.</source>
        <translation>Choisissez la suite donnée&#xa0;: sans elle, rien n’est clos.</translation>
    </message>
    <message>
        <source>That cannot come of such a call. Choose another outcome.</source>
        <translation>Un tel appel ne peut pas avoir cette suite. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Write down what was agreed, or to whom it was passed on.</source>
        <translation>Notez ce qui a été convenu, ou à qui c’est transmis.</translation>
    </message>
    <message>
        <source>Say by when they are called back.</source>
        <translation>Indiquez jusqu’à quand rappeler.</translation>
    </message>
    <message>
        <source>This time is over already. Promise a later one.</source>
        <translation>Cette heure est déjà passée. Promettez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Promise a time within a year.</source>
        <translation>Promettez une date dans l’année qui vient.</translation>
    </message>
    <message>
        <source>This call would be still to come. Look at the time.</source>
        <translation>Cet appel serait à venir. Vérifiez l’heure.</translation>
    </message>
    <message>
        <source>This call would be more than a month ago. Look at the time.</source>
        <translation>Cet appel aurait plus d’un mois. Vérifiez l’heure.</translation>
    </message>
    <message>
        <source>The patient asked for it</source>
        <translation>À la demande du patient</translation>
    </message>
    <message>
        <source>The clinic has to</source>
        <translation>La clinique y est obligée</translation>
    </message>
    <message>
        <source>The practitioner is away</source>
        <translation>Le praticien est absent</translation>
    </message>
    <message>
        <source>It has another time</source>
        <translation>A une autre heure</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>C’était une erreur</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Ne peut pas attendre</translation>
    </message>
    <message>
        <source>Comes with somebody of the family</source>
        <translation>Vient avec un membre de sa famille</translation>
    </message>
    <message>
        <source>The practitioner has asked for it</source>
        <translation>À la demande du praticien</translation>
    </message>
    <message>
        <source>It takes a moment only</source>
        <translation>Ne prend qu’un instant</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Ne vient pas</translation>
    </message>
    <message>
        <source>at a kiosk</source>
        <translation>à une borne</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>they want none</source>
        <translation>ne le souhaite pas</translation>
    </message>
    <message>
        <source>goes out, {day}</source>
        <translation>part le {day}</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>Refused: look at the address</source>
        <translation>Rejeté&#xa0;: vérifiez l’adresse</translation>
    </message>
    <message>
        <source>Nobody knows whether it went out</source>
        <translation>On ne sait pas s’il est parti</translation>
    </message>
    <message>
        <source>was not to be sent any more</source>
        <translation>ne devait plus être envoyé</translation>
    </message>
    <message>
        <source>Text message of {day} not delivered: {why}.</source>
        <translation>SMS du {day} non remis : {why}.</translation>
    </message>
    <message>
        <source>invited, {day}</source>
        <translation>invitation, {day}</translation>
    </message>
    <message>
        <source>reminded, {day}</source>
        <translation>rappel, {day}</translation>
    </message>
    <message>
        <source>told that it is off, {day}</source>
        <translation>avis d’annulation, {day}</translation>
    </message>
    <message>
        <source>This cannot be done here: what a source has brought is changed at the source.</source>
        <translation>Impossible ici&#xa0;: ce qu’une source a apporté se modifie à la source.</translation>
    </message>
    <message>
        <source>This time is taken by now: choose another one.</source>
        <translation>Cette heure est prise entre-temps&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Boo&amp;k the next visit...</source>
        <translation>&amp;Réserver la prochaine visite...</translation>
    </message>
    <message>
        <source>The p&amp;lan...</source>
        <translation>&amp;L’agenda...</translation>
    </message>
    <message>
        <source>Who c&amp;omes...</source>
        <translation>&amp;Qui vient...</translation>
    </message>
    <message>
        <source>Wa&amp;it list...</source>
        <translation>Liste &amp;d’attente...</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Passe en premier</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Announce a &amp;delay...</source>
        <translation>&amp;Annoncer un retard...</translation>
    </message>
    <message>
        <source>Call &amp;this one</source>
        <translation>Appeler &amp;ce patient</translation>
    </message>
    <message>
        <source>Goes &amp;first, or not...</source>
        <translation>&amp;Faire passer en premier, ou non...</translation>
    </message>
    <message>
        <source>On &amp;hold...</source>
        <translation>&amp;Mettre en pause...</translation>
    </message>
    <message>
        <source>To another &amp;queue...</source>
        <translation>&amp;Vers une autre file...</translation>
    </message>
    <message>
        <source>The clinic has no other queue.</source>
        <translation>La clinique n’a pas d’autre file.</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>in pain</source>
        <translation>a des douleurs</translation>
    </message>
    <message>
        <source>cannot wait standing or sitting</source>
        <translation>ne peut attendre ni debout ni assis</translation>
    </message>
    <message>
        <source>a small child</source>
        <translation>avec un petit enfant</translation>
    </message>
    <message>
        <source>the doctor asks for them</source>
        <translation>demandé par le médecin</translation>
    </message>
    <message>
        <source>at X-ray or laboratory</source>
        <translation>en radiologie ou au laboratoire</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>un document manque</translation>
    </message>
    <message>
        <source>an interpreter is on the way</source>
        <translation>un interprète est en route</translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation>est sorti un instant</translation>
    </message>
    <message>
        <source>{ticket} {name}: why? It is read by everybody at the desk.</source>
        <translation>{ticket} {name}&#xa0;: pourquoi&#xa0;? Tout l’accueil le lit.</translation>
    </message>
    <message>
        <source>Nothing was done: say why, in a few words.</source>
        <translation>Rien n’a été fait&#xa0;: indiquez pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>Nothing was done: say why in one line of at most {limit} letters.</source>
        <translation>Rien n’a été fait&#xa0;: indiquez pourquoi sur une ligne de {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>{ticket} {name} goes on to, with the same ticket:</source>
        <translation>{ticket} {name} continue, avec le même numéro, vers&#xa0;:</translation>
    </message>
    <message>
        <source>To another queue</source>
        <translation>Vers une autre file</translation>
    </message>
    <message>
        <source>Put in a room</source>
        <translation>Faire entrer en salle</translation>
    </message>
    <message>
        <source>Room for {ticket} {name}</source>
        <translation>Salle pour {ticket} {name}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>tous les sites</translation>
    </message>
    <message>
        <source>What has just been done</source>
        <translation>Ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Connected · updated {time}</source>
        <translation>Connecté · à jour à {time}</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>A fault of the program: these lists cannot be read now, and are tried again.</source>
        <translation>Une erreur du programme&#xa0;: ces listes ne peuvent pas être lues maintenant, un nouvel essai est en cours.</translation>
    </message>
    <message>
        <source>What you see is {age} old, of {time}.</source>
        <translation>Ce que vous voyez date de {time}, il y a {age}.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Pas de connexion à la base de données</translation>
    </message>
    <message>
        <source>No connection: nothing has been read yet.</source>
        <translation>Pas de connexion&#xa0;: rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>No connection: these lists are {age} old, of {time}. What you do is checked again.</source>
        <translation>Pas de connexion&#xa0;: ces listes datent de {time}, il y a {age}. Ce que vous faites sera vérifié de nouveau.</translation>
    </message>
    <message>
        <source>{count} waiting · median {middle} · longest {longest}</source>
        <translation>{count} en attente · médiane {middle} · maximum {longest}</translation>
    </message>
    <message>
        <source>Printer at {kiosks}</source>
        <translation>Imprimante de {kiosks}</translation>
    </message>
    <message>
        <source>{count} records wait at {kiosks}, the oldest for {age}</source>
        <translation>{count} données attendent&#xa0;: {kiosks}, la plus ancienne depuis {age}</translation>
    </message>
    <message>
        <source>1 record waits at {kiosks}, for {age}</source>
        <translation>1 donnée attend&#xa0;: {kiosks}, depuis {age}</translation>
    </message>
    <message>
        <source>A call was missed: it stands in the list Calls.</source>
        <translation>Un appel a été manqué&#xa0;: il est dans la liste «&#xa0;Appels&#xa0;».</translation>
    </message>
    <message>
        <source>It rings: {number}. No connection: it is noted as soon as there is one.</source>
        <translation>Ça sonne&#xa0;: {number}. Pas de connexion&#xa0;: ce sera noté dès qu’elle revient.</translation>
    </message>
    <message>
        <source>Somebody has answered at a telephone. Was it you? Press Ctrl+Y.</source>
        <translation>Quelqu’un a décroché un téléphone. Était-ce vous&#xa0;? Appuyez sur Ctrl+Y.</translation>
    </message>
    <message>
        <source>You answer {who}.</source>
        <translation>Vous répondez à {who}.</translation>
    </message>
    <message>
        <source>Somebody else has answered {who}.</source>
        <translation>Quelqu’un d’autre a répondu à {who}.</translation>
    </message>
    <message>
        <source>The call with {who} is yours now, instead of {other}&apos;s.</source>
        <translation>L’appel avec {who} est maintenant le vôtre, et non plus celui de {other}.</translation>
    </message>
    <message>
        <source>take a call over</source>
        <translation>reprendre un appel</translation>
    </message>
    <message>
        <source>Noted: {who} is to be called back.</source>
        <translation>Noté&#xa0;: {who} est à rappeler.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with {who}.</source>
        <translation>Quelqu’un d’autre s’est occupé de {who}.</translation>
    </message>
    <message>
        <source>Calling {who}: {number}. Ask who answers before anything is told.</source>
        <translation>Appel de {who}&#xa0;: {number}. Demandez qui répond avant de dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>No program here takes numbers. Dial {number} for {who} by hand.</source>
        <translation>Aucun programme ici ne prend les numéros. Composez {number} à la main pour {who}.</translation>
    </message>
    <message>
        <source>telephone {who}</source>
        <translation>téléphoner à {who}</translation>
    </message>
    <message>
        <source>This patient is told nothing now.</source>
        <translation>Rien n’est dit à ce patient en ce moment.</translation>
    </message>
    <message>
        <source>Te&amp;ll the patient...</source>
        <translation>&amp;Informer le patient...</translation>
    </message>
    <message>
        <source>The patient is told this no &amp;more</source>
        <translation>&amp;Ne plus en informer le patient</translation>
    </message>
    <message>
        <source>{who} is told this no more.</source>
        <translation>{who} n’en est plus informé.</translation>
    </message>
    <message>
        <source>end what {who} is told</source>
        <translation>cesser d’informer {who}</translation>
    </message>
    <message>
        <source>Name, record number, ticket  Ctrl+F</source>
        <translation>Nom, dossier, numéro  Ctrl+F</translation>
    </message>
    <message>
        <source>Search name, record number or ticket</source>
        <translation>Rechercher un nom, un numéro de dossier ou d’appel</translation>
    </message>
    <message>
        <source>The queue from which the next is called</source>
        <translation>La file où l’on appelle le suivant</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Ma salle</translation>
    </message>
    <message>
        <source>The room patients are called to</source>
        <translation>La salle où les patients sont appelés</translation>
    </message>
    <message>
        <source>The selected patient</source>
        <translation>Le patient choisi</translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation>Connecté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>This computer makes no sound: look here, or mend its loudspeaker.</source>
        <translation>Cet ordinateur n’émet aucun son&#xa0;: regardez ici, ou faites réparer le haut-parleur.</translation>
    </message>
    <message>
        <source>These lists are of: {site}.</source>
        <translation>Ces listes sont celles de&#xa0;: {site}.</translation>
    </message>
    <message>
        <source>still current</source>
        <translation>toujours à jour</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>refused, as on file</source>
        <translation>refusé, reste comme au dossier</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>nouvelle carte</translation>
    </message>
    <message>
        <source>card not at hand</source>
        <translation>carte non disponible</translation>
    </message>
    <message>
        <source>says: no insurance</source>
        <translation>dit&#xa0;: pas d’assurance</translation>
    </message>
    <message>
        <source>questions to ask in person</source>
        <translation>questions à poser de vive voix</translation>
    </message>
    <message>
        <source>wants to tell a person</source>
        <translation>veut parler à quelqu’un</translation>
    </message>
    <message>
        <source>left questions open</source>
        <translation>questions sans réponse</translation>
    </message>
    <message>
        <source>not signed, wants to talk</source>
        <translation>non signé, veut en parler</translation>
    </message>
    <message>
        <source>document missing</source>
        <translation>document manquant</translation>
    </message>
    <message>
        <source>under age, no adult is here</source>
        <translation>mineur, sans adulte présent</translation>
    </message>
    <message>
        <source>pays at the desk</source>
        <translation>paie à l’accueil</translation>
    </message>
    <message>
        <source>nobody knows whether it was paid: see Money</source>
        <translation>paiement incertain&#xa0;: voir Caisse</translation>
    </message>
    <message>
        <source>who is here may not sign</source>
        <translation>l’accompagnant ne peut pas signer</translation>
    </message>
    <message>
        <source>form too much for the kiosk, ask the rest</source>
        <translation>formulaire trop long pour la borne, demander le reste</translation>
    </message>
    <message>
        <source>answer could not be taken</source>
        <translation>réponse impossible à reprendre</translation>
    </message>
    <message>
        <source>the patient says that it has changed; the kiosk was offline</source>
        <translation>changement selon le patient&#xa0;; la borne était hors ligne</translation>
    </message>
    <message>
        <source>not asked, no connection then</source>
        <translation>non demandé, pas de connexion</translation>
    </message>
    <message>
        <source>taken over by staff</source>
        <translation>repris par le personnel</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore répondu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation>pour l’accueil</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Carte d’assurance</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact d’urgence</translation>
    </message>
    <message>
        <source>{who} is back in the queue.</source>
        <translation>{who} est de nouveau dans la file.</translation>
    </message>
    <message>
        <source>Called {who}.</source>
        <translation>{who}&#xa0;: appelé.</translation>
    </message>
    <message>
        <source>{who} is in {room}.</source>
        <translation>{who} est en {room}.</translation>
    </message>
    <message>
        <source>{who} is in a room.</source>
        <translation>{who} est en salle.</translation>
    </message>
    <message>
        <source>{who} is done.</source>
        <translation>{who} a terminé.</translation>
    </message>
    <message>
        <source>{who} has left.</source>
        <translation>{who}&#xa0;: départ noté.</translation>
    </message>
    <message>
        <source>The audit does not hold from event {place} on: somebody may have changed the record past this program. Leave this computer as it is and call whoever looks after it; &apos;kiosk audit verify&apos; says more.</source>
        <translation>Le journal d’audit n’est plus intact à partir de l’événement {place}&#xa0;: quelqu’un a peut-être modifié les données sans passer par ce programme. Laissez cet ordinateur tel quel et appelez la personne qui s’en occupe&#xa0;; «&#xa0;kiosk audit verify&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>The glass was broken at {time}: {by} opened the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Accès d’urgence à {time}&#xa0;: {by} a ouvert le dossier de {patient} ({mrn})&#xa0;: {reason}. Quelqu’un d’autre doit le vérifier, dans Compte, Administration.</translation>
    </message>
    <message>
        <source>Special privacy, at {time}: {by} gave a reason to open the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Protection spéciale, à {time}&#xa0;: {by} a donné un motif pour ouvrir le dossier de {patient} ({mrn})&#xa0;: {reason}. Quelqu’un d’autre doit le vérifier, dans Compte, Administration.</translation>
    </message>
    <message>
        <source>At {time} {by} opened the record of {patient} ({mrn}) for a copy of their own: {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>À {time}, {by} a ouvert le dossier de {patient} ({mrn}) pour en donner une copie au patient&#xa0;: {reason}. Quelqu’un d’autre doit le vérifier, dans Compte, Administration.</translation>
    </message>
    <message>
        <source>{count} more wait for a review.</source>
        <translation>Autres vérifications en attente&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>{name} is of special privacy. Calling, rooms and the queue work as ever; the record opens with a reason, which every manager sees: Ctrl+O asks for it.</source>
        <translation>{name} a une protection spéciale. L’appel, les salles et la file marchent comme toujours&#xa0;; le dossier ne s’ouvre qu’avec un motif, que chaque responsable voit&#xa0;: Ctrl+O le demande.</translation>
    </message>
    <message>
        <source>{who} waits for their next appointment.</source>
        <translation>{who} attend son prochain rendez-vous.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Téléphone d’urgence</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro d’adhérent</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Holder is</source>
        <translation>Le titulaire est</translation>
    </message>
    <message>
        <source>spouse or partner</source>
        <translation>conjoint ou partenaire</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
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
        <source>brother or sister</source>
        <translation>frère ou sœur</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ami ou amie</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>signed by {name} for the patient</source>
        <translation>signé par {name} pour le patient</translation>
    </message>
    <message>
        <source>signed by {name}, {relation}</source>
        <translation>signé par {name}, {relation}</translation>
    </message>
    <message>
        <source>mother of the patient</source>
        <translation>mère du patient</translation>
    </message>
    <message>
        <source>father of the patient</source>
        <translation>père du patient</translation>
    </message>
    <message>
        <source>mother or father of the patient</source>
        <translation>mère ou père du patient</translation>
    </message>
    <message>
        <source>legal guardian of the patient</source>
        <translation>tuteur légal du patient</translation>
    </message>
    <message>
        <source>carer of the patient</source>
        <translation>aidant du patient</translation>
    </message>
    <message>
        <source>with the patient, as someone else</source>
        <translation>accompagne le patient à un autre titre</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>checking in now</source>
        <translation>s’enregistre</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{name} · cannot be read: {what}</source>
        <translation>{name} · illisible&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Cannot be read: {id}</source>
        <translation>Illisible&#xa0;: {id}</translation>
    </message>
    <message>
        <source>{least}–{most} min</source>
        <translation>{least}–{most} min</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Leave it to &amp;others</source>
        <translation>&amp;Laisser à d’autres</translation>
    </message>
    <message>
        <source>Close what is open over the windows first; then choose the language.</source>
        <translation>Fermez d’abord ce qui est ouvert par-dessus les fenêtres ; choisissez ensuite la langue.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Mail to {address} came back: {why}. Ask for another address.</source>
        <translation>Le courriel à {address} est revenu : {why}. Demandez une autre adresse.</translation>
    </message>
    <message>
        <source>Declined by mail</source>
        <translation>Décliné par courriel</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>Came back: {why}</source>
        <translation>Revenu : {why}</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>cette adresse n’existe pas</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>la boîte est pleine</translation>
    </message>
    <message>
        <source>their mail server cannot be reached</source>
        <translation>leur serveur de messagerie est injoignable</translation>
    </message>
    <message>
        <source>their mail server does not take it</source>
        <translation>leur serveur de messagerie le refuse</translation>
    </message>
    <message>
        <source>it could not be delivered</source>
        <translation>il n’a pas pu être remis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Rien n’est encore convenu.</translation>
    </message>
    <message>
        <source>&amp;Check out</source>
        <translation>&amp;Terminer la visite</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep it, they stay</source>
        <translation>&amp;Garder, la visite continue</translation>
    </message>
    <message>
        <source>Book the &amp;next visit...</source>
        <translation>Réserver la &amp;prochaine visite...</translation>
    </message>
    <message>
        <source>Next visit: {time}, {whom}</source>
        <translation>Prochaine visite : {time}, {whom}</translation>
    </message>
    <message>
        <source>No next visit is booked.</source>
        <translation>Aucune prochaine visite n’est réservée.</translation>
    </message>
    <message>
        <source>Still owed: {amount}</source>
        <translation>Reste dû : {amount}</translation>
    </message>
    <message>
        <source>They have asked or said {count} things: see the messages.</source>
        <translation>{count} questions ou remarques de sa part : voir les messages.</translation>
    </message>
    <message>
        <source>That is too much: take something away first.</source>
        <translation>C’est trop : retirez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Choose what is not agreed any more.</source>
        <translation>Choisissez ce qui n’est plus convenu.</translation>
    </message>
    <message>
        <source>{who} has checked out.</source>
        <translation>{who} : la visite est terminée.</translation>
    </message>
    <message>
        <source>What was agreed with {who} is kept.</source>
        <translation>Ce qui est convenu avec {who} est gardé.</translation>
    </message>
    <message>
        <source>At most {count} things can be agreed: take one away first.</source>
        <translation>On peut convenir de {count} choses au plus : retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>This visit is not there any more. Close this, and choose another one.</source>
        <translation>Cette visite n’existe plus. Fermez ceci et choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Check ou&amp;t...</source>
        <translation>&amp;Terminer la visite...</translation>
    </message>
    <message>
        <source>Agreed with the patient</source>
        <translation>Convenu avec le patient</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
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
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>it says that it has a fault</source>
        <translation>signale une panne</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>Work at the computer {login} stands in the way: nothing was changed. End it there, and try again.</source>
        <translation>Le travail sur l’ordinateur {login} l’empêche : rien n’a été changé. Terminez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Work at another computer stands in the way: nothing was changed. Try again.</source>
        <translation>Le travail sur un autre ordinateur l’empêche : rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>Te&amp;xts or none</source>
        <translation>&amp;SMS ou non</translation>
    </message>
    <message>
        <source>{name} gets no texts about bookings any more.</source>
        <translation>{name} ne reçoit plus de SMS au sujet des rendez-vous.</translation>
    </message>
    <message>
        <source>{name} gets texts about bookings again.</source>
        <translation>{name} reçoit de nouveau des SMS au sujet des rendez-vous.</translation>
    </message>
    <message>
        <source>Mail and texts</source>
        <translation>E-mail et SMS</translation>
    </message>
    <message>
        <source>There is no mobile number of theirs on file, and not one number alone for texts.</source>
        <translation>Aucun numéro de portable n’est enregistré, ni un seul numéro auquel envoyer les SMS.</translation>
    </message>
    <message>
        <source>Declined by text message</source>
        <translation>Décliné par SMS</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>Text: {how}</source>
        <translation>SMS : {how}</translation>
    </message>
    <message>
        <source>nobody got it: {why}</source>
        <translation>personne ne l’a reçu : {why}</translation>
    </message>
    <message>
        <source>refused: look at the number</source>
        <translation>refusé : vérifiez le numéro</translation>
    </message>
    <message>
        <source>{how} (it has arrived)</source>
        <translation>{how} (bien arrivé)</translation>
    </message>
    <message>
        <source>their telephone could not be reached in time</source>
        <translation>le téléphone n’a pas pu être joint à temps</translation>
    </message>
    <message>
        <source>their network does not take it</source>
        <translation>son réseau ne l’accepte pas</translation>
    </message>
    <message>
        <source>receipt by e-mail came back: {why}</source>
        <translation>reçu par e-mail revenu : {why}</translation>
    </message>
    <message>
        <source>receipt on its way by e-mail</source>
        <translation>reçu en route par e-mail</translation>
    </message>
    <message>
        <source>receipt sent by e-mail</source>
        <translation>reçu envoyé par e-mail</translation>
    </message>
    <message>
        <source>receipt by e-mail refused: look at the address</source>
        <translation>reçu par e-mail refusé : vérifiez l’adresse</translation>
    </message>
    <message>
        <source>nobody knows whether the receipt went out by e-mail</source>
        <translation>personne ne sait si le reçu est parti par e-mail</translation>
    </message>
    <message>
        <source>receipt by e-mail not sent: they want no mail</source>
        <translation>reçu par e-mail non envoyé : le patient ne veut pas d’e-mails</translation>
    </message>
    <message>
        <source>This clinic sends no receipts by e-mail: whoever sets it up allows that (mail_receipts).</source>
        <translation>Cet établissement n’envoie pas de reçus par e-mail : la personne qui le configure l’autorise (mail_receipts).</translation>
    </message>
    <message>
        <source>Nothing was paid: there is no receipt.</source>
        <translation>Rien n’a été payé : il n’y a pas de reçu.</translation>
    </message>
    <message>
        <source>No mail goes to their address: they want none, or it came back. Print the receipt, or allow mail again in the list of who comes.</source>
        <translation>Aucun e-mail ne part à cette adresse : le patient n’en veut pas, ou il est revenu. Imprimez le reçu, ou autorisez de nouveau les e-mails dans la liste de qui vient.</translation>
    </message>
    <message>
        <source>This receipt is on its way already.</source>
        <translation>Ce reçu est déjà en route.</translation>
    </message>
</context>
</TS>
