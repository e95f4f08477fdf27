<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · modificato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambia: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Sì, registrami</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Non è giusto</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>I miei prossimi appuntamenti</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Ora chiamiamo</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Chiamati poco fa</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Attesa ora: da {least} a {most} minuti circa</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Non sappiamo ancora quanto si aspetta</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: da {least} a {most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Attesa ora</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Attenda il suo numero</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Venga alla reception</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Chiamato {minutes} min fa</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Nessuna connessione dalle {time}. Chieda alla reception.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala d’attesa</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: circa {minutes} minuti di ritardo.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: nessuno è chiamato prima delle {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>La sua fila</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Numeri con {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Ci sono più pazienti del solito.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>C’è stata un’emergenza.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Manca qualcuno del personale.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Un apparecchio non funziona.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Quello che vede la fotocamera</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Parlare prima con qualcuno</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>La sua firma</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Firmi qui con il dito</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Cancella la firma</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Scriva il suo nome completo</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Il suo nome completo</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Sì, è tutto giusto</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>No, non è cambiato niente</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Il suo indirizzo, il telefono, l’e-mail, il contatto di emergenza: ora non possiamo mostrarli.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Sì, qualcosa è cambiato</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Altro sotto</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>All’inizio</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>atrio</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>tabellone della sala d’attesa</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Chiosco di accettazione: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Collegare questo computer alla clinica</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Questo computer è collegato</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Un amministratore crea il codice nella finestra di amministrazione, in Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Da ora si chiama {name} e serve per: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Questa finestra serve per: {program}. L’altra si avvia con: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Collegare questo computer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Tenere i dati su questo computer</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Inserire l’indirizzo del server della clinica.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Inserire il codice monouso.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Ci sono stati troppi tentativi. Riprovare tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Il server non accetta questo codice: è scritto male, già usato, troppo vecchio o provato troppe volte. Un amministratore può crearne un altro.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Un codice ha {letters} lettere e cifre, mai I, O, 0 o 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Il server non risponde. Controllare l’indirizzo e la rete. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Questo server non può essere usato così: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Non è stato ancora possibile provarlo: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Si trova qui: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Non si trova in un luogo particolare.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Il server della clinica</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Come lo indicano le impostazioni di questo computer.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Per esempio: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Il codice monouso</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Sedici lettere e cifre, con o senza i trattini in mezzo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>C’è un problema</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Ancora una cosa, per essere sicuri che sia lei</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Non ce l’ho</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Chi si registra?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Non ho un codice</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Codice della sua lettera</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 lettere e cifre sotto le barre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Ho un codice di una lettera</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Non riesco a scrivere il mio nome</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Oppure il numero di cartella di una nostra lettera</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>La sua tessera dell’assicurazione</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Compagnia di assicurazione</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numero di iscritto</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>È sul davanti della tessera. Lettere e cifre.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Numero di gruppo (lasci vuoto se non c’è)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>A chi è intestata questa assicurazione?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Nome della persona a cui è intestata</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Sì, è giusto</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Sì, ce l’ho</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>No, è la stessa</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Intestata a: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Ora non possiamo mostrare quale sua tessera abbiamo.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Sì, oppure ora non ho assicurazione</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Tenga pronta la tessera: chiediamo la compagnia e il numero.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Non ho assicurazione</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>No, ho un’altra tessera</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>No, e non ho la tessera con me</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Sì, ma non ho la tessera con me</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Perché è qui oggi?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Teniamo il suo nome e il motivo e avvisiamo la reception.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Il motivo, in poche parole</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Per esempio: ho un appuntamento alle 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Buongiorno, {name}. Questi sono i suoi appuntamenti di oggi.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Buongiorno, {name}. Questo è il suo appuntamento di oggi.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Buongiorno, {name}. Questi sono i suoi appuntamenti di domani.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Buongiorno, {name}. Questo è il suo appuntamento di domani.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Buongiorno, {name}. Questi sono i suoi appuntamenti.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Buongiorno, {name}. Questo è il suo appuntamento.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Si registra una volta per tutti.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Un altro è alle {time} in un altro luogo: {place}. Si registri lì.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Fare un’altra foto</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Fare la foto</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>La fotocamera non funziona. La reception la aiuterà.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Questa foto è troppo grande. Ne faccia un’altra.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Firmare con il dito</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Scrivere il mio nome</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Fare il mio segno con un testimone</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Nome completo della persona che la vede fare il segno</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Scriva il suo nome completo</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Servono il suo segno e il nome del testimone.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Accetto e firmo</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Scriva il suo nome per firmare.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Firmi nel riquadro con il dito, o scelga di scrivere il nome.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Cancelli il riquadro e firmi di nuovo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contatto di emergenza</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Via e numero</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Stato o regione</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nome della persona</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Chi è per lei, per esempio fratello</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Il suo numero di telefono</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Inserisca tutto il numero di telefono, con il prefisso.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Inserisca un indirizzo e-mail come name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>annoteranno che cosa è cambiato.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, i suoi dati sono cambiati?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, è ancora giusto?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Il suo appuntamento è alle {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Il suo appuntamento è alle {time} con {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Ora {value}. Lasci vuoto per non cambiare.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Vuole che qualcuno la aiuti?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Chiamiamo la reception</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>La reception è stata avvisata</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Qualcuno sta venendo da lei</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>La chiamata non è arrivata</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Manderemo una persona a questo schermo. Niente di ciò che ha inserito va perso.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Resti qui, o continui la registrazione mentre aspetta.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Può continuare la registrazione mentre aspetta.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Vada alla reception. Lì la aiuteranno.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Sì, chiamare qualcuno</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Andare avanti</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, tornare</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Per esempio {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Inserisca l’anno con quattro cifre, per esempio 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>I mesi sono solo 12. Inserisca prima il mese, poi il giorno.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>I mesi sono solo 12. Inserisca prima il giorno, poi il mese.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>I mesi sono solo 12. Dopo l’anno viene il mese, poi il giorno.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Inserisca il mese come numero da 1 a 12, o come parola.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Questa data non esiste. La controlli ancora, per esempio {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Inserisca la sua data di nascita.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Inserisca il giorno in cui è nato.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Inserisca il mese in cui è nato.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Inserisca l’anno in cui è nato, con quattro cifre.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>La data di nascita deve essere nel passato.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Controlli l’anno in cui è nato.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Metta il codice della sua lettera sotto il lettore, oppure lo scriva.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Abbiamo il codice della sua lettera. Ora inserisca la data di nascita.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Non siamo riusciti a leggere il codice della sua lettera. Lo scriva.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>I codici ora non funzionano. Scriva il cognome e la data di nascita.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Inserisca le 18 lettere e cifre del codice.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Il mio numero di telefono</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Il mio codice postale</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Le ultime quattro cifre del suo numero di telefono</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Il codice postale del suo indirizzo</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Il numero che abbiamo per lei, per esempio 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Per esempio 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Inserisca le ultime quattro cifre del suo numero di telefono.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Inserisca il suo codice postale.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Per proteggere i suoi dati, questo schermo ricomincia tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>A me</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Mio marito, mia moglie o partner</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Mia madre o mio padre</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Mio figlio o mia figlia</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Un’altra persona</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>La sua assicurazione è cambiata?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Ha un’assicurazione sanitaria?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>È ancora questa la sua assicurazione?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Numero di iscritto che finisce con {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>La reception guarderà la sua tessera. Lei mantiene il suo posto.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Inserisca il nome della compagnia di assicurazione.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Inserisca il numero di iscritto sulla tessera.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Inserisca il nome della persona a cui è intestata l’assicurazione.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Leggere con la fotocamera</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Chiedere aiuto</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricominciare</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Circa due minuti. Dopo {minutes} minuti senza un tocco chiediamo se è ancora qui.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Circa due minuti. Dopo {seconds} secondi senza un tocco chiediamo se è ancora qui.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>I suoi dati</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>La sua assicurazione</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Il suo consenso</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Chi è lei</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Passo {number} di {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>È troppo lungo. Usi al massimo {limit} lettere.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>C’è un segno che non si può salvare. Lo scriva di nuovo.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Risponda a questa domanda.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Inserisca un numero, per esempio 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Inserisca un numero intero, per esempio 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Inserisca {limit} o più.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Inserisca {limit} o meno.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>È troppo corto. Usi almeno {limit} lettere.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Inserisca anche il mese e l’anno, l’anno con quattro cifre.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Inserisca una data che non sia prima di {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Inserisca una data che non sia dopo {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Controlli che cosa ha scritto. Dovrebbe somigliare a {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Al massimo {limit} cifre dopo la virgola.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Questa ora non esiste. Controlli ore e minuti.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Inserisca un indirizzo web, per esempio www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Scelga l’unità di misura.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Scelga al massimo {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Scelga almeno {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Controlli che cosa ha scritto.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Qualcos’altro</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Aggiungere un altro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Altri {count}. Scriva una parte della parola per trovare la sua.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Non si trova niente. Provi con una parte più corta della parola.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Mattina (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Pomeriggio (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Foto fatta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Domanda {number} di {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Controlli le sue risposte</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>devono vedere la sua nuova tessera dell’assicurazione.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>le chiederanno della tessera dell’assicurazione.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>parleranno con lei dell’assicurazione.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>guarderanno il consenso con lei.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>la aiuteranno con le domande sulla salute.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>controlleranno i dati con lei.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Il suo arrivo è registrato, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Il suo numero come codice per il telefono: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Si sieda nella sala d’attesa</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Vada a: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} la chiamerà. Poi vada a: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} la chiamerà.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>La chiameranno. Poi vada a: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Il suo appuntamento delle {time} è ora in un altro luogo: {place}. La reception qui la aiuterà.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Da {least} a {most} minuti circa.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Meno di {most} minuti.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Non sappiamo ancora quanto si aspetta.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Se aspetta oltre le {time}, ce lo dica.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Un messaggio per Lei</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>La nostra connessione non funziona. La registrazione è salvata qui. Avvisi anche la reception.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>La reception ha visto che lei è qui.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>La reception sa che lei è qui.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Una cosa alla reception:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Alcune cose alla reception:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Lei mantiene il suo posto.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Registrare un altro bambino</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Registrare un’altra persona</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Non l’abbiamo trovata con queste risposte</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>La reception la aiuterà</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>È in anticipo</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Si rivolga alla reception</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Il suo arrivo è già registrato</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Questo appuntamento è stato annullato</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Il suo appuntamento è in un altro luogo</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Non è ancora stato salvato</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Ora non possiamo cercarla</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Ora non possiamo trovarla</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Abbiamo salvato il suo nome</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Vada alla reception. Lì la registreranno.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Può registrarsi dalle {time}, {minutes} minuti prima dell’appuntamento.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>La registrazione qui chiude {minutes} minuti dopo l’inizio. La reception vedrà che cosa si può fare.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Non c’è altro da fare. Aspetti di essere chiamato.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>La reception può dirle di più e trovare un nuovo orario.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Non ci si può più registrare qui per il suo appuntamento.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Non è in questo edificio. Può registrarsi quando è lì.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Quello che ci ha detto prima è salvato. Provi di nuovo, o si rivolga alla reception.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Provi di nuovo tra un momento. Anche la reception può registrarla.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>La nostra connessione non funziona. Controlli le risposte e provi di nuovo, o lasci il suo nome per la reception.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Vada anche alla reception. Riceveranno il messaggio quando la connessione tornerà.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Controlli il codice. Vale il giorno del suo appuntamento.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Può dare il suo nome al posto del codice.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Se non può arrivare lì in tempo, la reception qui può chiamarli.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dove andare</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Lo mostri alla fotocamera</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Non abbiamo visto nessun codice</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La fotocamera non funziona</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Metta il codice della sua lettera, o il retro della patente, nella cornice. Nessuna immagine viene conservata.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Lo tenga piatto e fermo, con buona luce, e riprovi. Oppure chiuda e scriva.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Chiuda e scriva il cognome e la data di nascita.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Lasciare il mio nome</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Far venire qualcuno</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Scriva perché è qui, in poche parole.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>le faranno le altre domande. Le sue risposte sono salvate.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Lasciato fuori: {answers}. Tocchi di nuovo la risposta per riaverlo.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Aveva anche: {answers}. Lo indichi di nuovo se è giusto.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Lasciare questa domanda a una persona?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Lasciare tutte le {count} domande a una persona?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Le sue risposte sono salvate e date a lei. Le farà le altre domande.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>La reception le chiederà. Lei mantiene il suo posto.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>le diranno chi può firmare il consenso.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Un adulto firma per {name}: madre, padre o tutore legale.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Chi è lei per {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Tutore legale</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Inserisca il nome dell’adulto che firma.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Scelga chi è lei per il bambino.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Lei firma per {name}, come madre.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Lei firma per {name}, come padre.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Lei firma per {name}, come tutore legale.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Lei firma per {name}, come chi se ne prende cura.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Lei firma per {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Inserisca il cognome o il numero di cartella.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Forse abbiamo scritto qualcosa in altro modo, o l’appuntamento è in un altro giorno o luogo.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>È qui: {place}. Può registrarsi quando è lì.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Vada alla reception. Lì possono trovarla e registrarla.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Aspetti un momento, poi tocchi Riprovare.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Controlli il suo nome. Va bene anche il numero di cartella di una nostra lettera.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Controlli la data di nascita.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Se il numero di telefono è nuovo, dia invece il codice postale.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Vada alla reception.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Tenga pronto qualcosa con il suo nome, come una tessera o una lettera.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Si sieda fino ad allora.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Torni a questo schermo alle {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Vada ora alla reception.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Dica l’ora dell’appuntamento. È scritta qui sotto.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Chieda un nuovo orario, o che cosa è successo con questo.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Vada lì. L’indirizzo è scritto qui sotto.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>La reception qui può indicarle la strada.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Si sieda nell’area d’attesa.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Guardi il suo numero. Se nessuno la chiama, lo dica alla reception.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Stanza {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Sala visite {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Area d’attesa {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Sala d’attesa {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Piano {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Edificio {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Sportello {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Porta {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>madre</translation>
    </message>
    <message>
        <source>father</source>
        <translation>padre</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>madre o padre</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tutore</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>marito, moglie o partner</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>figlio o figlia</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sorella</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>fratello</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>fratello o sorella</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amico o amica</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>vicino o vicina</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>un’altra persona</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>nonna o nonno</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>parente</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Visita di controllo</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Controllo generale</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>marito</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>moglie</translation>
    </message>
    <message>
        <source>son</source>
        <translation>figlio</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>figlia</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contatto di emergenza</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Controllo annuale</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Prima visita</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccinazione</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Risultati di laboratorio</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Esame del sangue</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Misura della pressione</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulto</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Medicina di famiglia</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pediatria</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Salute della donna</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala d’attesa</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Area d’attesa</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Edificio principale</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Chi c’è</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>le chiederanno chi è qui con lei.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>L’appuntamento è per {name}. Ci dica chi è lei.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Io sono {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Io sono la madre</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Io sono il padre</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Io sono il tutore legale</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Io me ne prendo cura</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Io sono un’altra persona</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Può registrarsi. Quello che si deve firmare aspetta alla reception.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Scelga chi è lei.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Inserisca il suo nome.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Vada alla reception, per favore</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Questo schermo ora non può registrarla. La reception la aiuterà.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserisca la password.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Questo conto non può chiudere questo schermo.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Il nome e la password non vanno insieme. Provi di nuovo.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Ci sono stati troppi tentativi. Provi di nuovo dopo le {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Le cartelle della clinica non rispondono. Provi di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Cercare una risposta</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>La mia visita di oggi</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Orari e strada</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Che cosa offriamo</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Prepararsi a un esame</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Costi e assicurazione</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Riservatezza e la mia cartella</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Lingua, udito, vista, movimento</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Qualcosa non va</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Che cosa vuole sapere?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Questa può essere la risposta</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Dove vuole andare?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Nessuna nostra pagina risponde a questo</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Ci lasci la sua domanda</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Abbiamo salvato la sua domanda</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Scriva con parole sue, o scelga di che cosa si tratta.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Può chiedere in altro modo, lasciarci la domanda o far venire qualcuno.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Qualcuno alla reception la legge e le risponde.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>La reception la leggerà. Se deve saperlo ora, prema Chiedere aiuto.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Trovare una risposta</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Chiedere in altro modo</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>È tutto</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Lasciare la mia domanda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Non è questo</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Verso: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Trovare la strada</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Scriva che cosa vuole sapere.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Non ha funzionato. Provi di nuovo, o prema Chiedere aiuto.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Circa {minutes} min. Su questa strada non ci sono gradini.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Circa {minutes} min. Ci sono gradini e non si possono evitare: chieda aiuto al personale.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Circa {minutes} min. Su questa strada ci sono gradini.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Più corta, con gradini</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Senza gradini</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Tocchi un appuntamento per dire se viene.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Non ha appuntamenti.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Non c’è un orario libero da prenotare qui. La reception può aiutarla.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Trovare un altro orario</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>No, non posso venire</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Sì, spostarlo</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>No, un altro orario</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, tenerlo</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Questo appuntamento come codice per il calendario del telefono</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Qualcuno è stato più veloce: questo orario è occupato. Ne scelga un altro.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Questo non si può fare qui. Chieda alla reception.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>ha detto che viene</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>ha detto che non può venire</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>I suoi prossimi appuntamenti</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Verrà?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Per che cosa è l’appuntamento?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Scelga un orario</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Va bene questo orario?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Vuole annullare questo appuntamento?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>L’appuntamento è prenotato</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Prenotare un appuntamento</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Sì, verrò</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Sì, prenotarlo</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sì, annullarlo</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Abbiamo annotato che verrà.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Questo appuntamento è annullato.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Abbiamo detto alla reception che non può venire.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>controlleranno se il pagamento è andato a buon fine. Non paghi di nuovo.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>può pagare lì.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Ora non può pagare qui</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, per favore</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Da pagare: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>La reception le dirà che cosa c’è da pagare.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>La sua registrazione continua. La reception le dirà che cosa c’è da pagare.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Guardiamo che cosa c’è da pagare.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Può andare via, che paghi ora o no.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>La registrazione vale, che paghi ora o no.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Pagare alla reception</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Paga {amount} con carta</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>La sua parte del prezzo della visita</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Prezzo della visita</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Da pagare da prima</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Il prezzo intero è {price}. La sua assicurazione ha pagato {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Può pagare fino a {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Scriva un importo fino a {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} parti da {amount}, una al mese</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Scelga in quante parti.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Scelga di che cosa si tratta.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Inviare la ricevuta per e-mail a {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Guardi il terminale per la carta</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Pagato. Grazie</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Non è stato pagato nulla</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Non sappiamo ancora se è stato pagato</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Avvicini o inserisca lì la carta per pagare {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>Sono stati pagati {amount}. La reception le dà una ricevuta.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>Sono stati pagati {amount}. La ricevuta va a {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>Sono stati pagati {amount}. Ora non si può inviare la ricevuta: la reception gliene dà una.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Può riprovare o pagare un’altra volta.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Può riprovare o pagare un’altra volta. La sua registrazione continua.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Non paghi di nuovo. La reception lo guarderà con lei.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un messaggio</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>le chiederanno se c’è qualcosa che vuole dirci.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Scriva quello che dobbiamo sapere, o tocchi Niente da dire.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Questo totem non può leggere ad alta voce. Chieda al personale.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Questa lingua non può essere letta ad alta voce qui. Chieda al personale.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Per ascoltare, inserisca le cuffie.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Prema Giù per andare avanti e Su per tornare indietro. Prema Invio per scegliere. Prema F1 per riascoltare.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Scelto</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non scelto</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Pulsante</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Scriva qui</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Può mettere il retro della patente sotto il lettore.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Questo è ciò che dice la patente. Controlli e cambi ciò che non è giusto.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Abbiamo letto solo una parte della patente. Scriva il resto.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Non siamo riusciti a leggere. Scriva il cognome e la data di nascita.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Prima di andare via</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Com’è andata la sua visita oggi?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Arrivederci</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Vado via adesso</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Continuare senza rispondere</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Molto bene</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Né bene né male</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Molto male</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Questo è stato concordato oggi con lei:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Se ha una domanda, la faccia adesso.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Nessuno vede che ha risposto lei.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>La sua visita è finita. Buon rientro.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Il suo prossimo appuntamento: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>I miei prossimi appuntamenti</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ho una domanda</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Dove è stato e quando torna, come codice per il suo telefono</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Non si vede nessuna tessera. Tenga la tessera piatta davanti alla fotocamera.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Una parte della tessera è tagliata. Tenga tutta la tessera nella foto.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>La tessera è troppo lontana. La avvicini alla fotocamera.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>La foto non è nitida. Tenga ferma la tessera.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Inclini un po’ la tessera in modo che la luce non vi si rifletta.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>La foto è troppo scura. Giri la tessera verso la luce.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>In questa foto la tessera si può leggere.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Oppure tenga questa, e la reception guarderà la sua tessera.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Tenere questa</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Tocco e movimento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grandezza del testo</translation>
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
        <translation>Molto grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forti</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>La mia mano tocca due volte</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Di rado</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Spesso</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Movimento sullo schermo</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Nessun movimento</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Dove sono i pulsanti</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Su tutto lo schermo</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>Nella metà in basso</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Ricominciare?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Tutto su questo schermo viene cancellato. Quello che ha già confermato è salvato.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Sì, ricominciare</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, tornare</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sono ancora qui</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricominciare</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Sì, lasciarle</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, andare avanti</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggere ad alta voce</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Leggere lo schermo in cuffia</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocità normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Volume normale</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo per rispondere</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Come al solito</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Più tempo</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>C’è qualcosa che vuole dirci?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Lo leggeranno le persone che la visitano oggi. Può lasciare vuoto.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Inviare</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Niente da dire</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il suo messaggio</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Lo inquadri per tenerlo nel calendario del telefono.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Campo successivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella una lettera</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Nascondere i tasti</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Chi ha guardato la sua cartella</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>In questo periodo non è stato fatto niente con la cartella.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Numero di cartella: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Fatto il {moment} da {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Questo è tutto ciò che è stato fatto con la sua cartella nel sistema di registrazione della clinica. Quello che c’è nella cartella non è mostrato qui. Il ruolo è quello che ognuno ha oggi.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Sono mostrati solo gli ultimi {count}. Chieda un periodo più breve per vedere gli altri.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Fino al {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Dal {begin} al {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Su quale computer</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>ha aperto e letto la cartella</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>ha visto il paziente in una ricerca</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>ha aperto la cartella senza un appuntamento</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>ha controllato che la cartella sia stata aperta senza un appuntamento</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>il paziente è stato riconosciuto a uno schermo</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>una risposta della registrazione è stata salvata</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>ha ricevuto o chiamato il paziente</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>ha cambiato la cartella</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>ha visto una modifica e non l’ha fatta</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>ha iscritto il paziente</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>ha dato un appuntamento al paziente, o lo ha tolto</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>ha unito due cartelle del paziente, o le ha divise</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>ha annullato l’ultima azione</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>ha portato dati da un altro sistema</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>ha chiesto questo rapporto</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>ha salvato questo rapporto per il paziente</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>ha annotato o fatto una telefonata</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>ha scritto, letto o chiuso un messaggio ai colleghi</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>ha annotato che cosa è stato detto del paziente ad altri</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>ha lavorato con la cartella alla reception</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>A {to} è stato detto: {what}. Motivo: {reason} ({basis}), il {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>con il consenso del paziente</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>lo ha chiesto il paziente</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>per la cura</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>per il pagamento</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>richiesto dalla legge</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>per proteggere la vita di qualcuno</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>per un altro motivo</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>personale sanitario</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsabile</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>amministratore</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revisore</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>ha scritto un motivo per aprire la cartella con protezione speciale</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>ha deciso come la cartella è protetta</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>ha stampato un’etichetta, un braccialetto o un numero</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>ha scritto un motivo per aprire la cartella e darne una copia</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Denaro restituito</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Importo: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Riferimento: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Resta da pagare: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Non resta nulla da pagare.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Numero di questa ricevuta: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In contanti</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Con assegno</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Con carta {scheme}, che finisce con {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Con carta</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Preventivo in buona fede</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Visita: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Fatto: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Costo previsto</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>In tutto: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Numero di questo preventivo: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Luogo: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Numero nazionale del fornitore (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Numero fiscale (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Questo preventivo mostra quanto si prevede che costi questa visita senza assicurazione, in base a ciò che si sapeva quando è stato fatto. Non è un contratto: non è obbligato a venire alla visita né a ricevere qui questi servizi.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Può servire altro, o emergere strada facendo, che qui non è compreso. Verrebbe programmato o richiesto a parte, e può chiedere un preventivo anche per questo.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Se le viene fatturato almeno 400 dollari statunitensi più di così, ha il diritto di contestare il conto. Può iniziare entro 120 giorni dal conto, su www.cms.gov/nosurprises o per telefono al numero 1-800-985-3059. Questo non cambia il modo in cui viene curato qui.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Conservi questo foglio o ne faccia una foto: potrebbe servirle se il conto è più alto.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Quanto vuole pagare?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Paga con carta</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Pagare mese per mese</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>La prima parte scade oggi. Può pagarla alla reception.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accordo</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Di che cosa si tratta?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Qualcuno lo guarderà e parlerà con lei. Fino ad allora non le si chiede di pagarlo.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Non è giusto</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Ora non posso pagarlo</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Pagarne una parte</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Pagare a rate, mese per mese</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Pagare alla reception</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Pagare un altro giorno</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Qualcosa non va, o non posso pagare</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>La foto che è stata fatta</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Quello che vede la fotocamera</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La fotocamera si avvia…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Scriva per trovare la sua risposta</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Misurato in</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Sì, è tutto giusto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Aggiungere un altro</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Togliere questo</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltare questa domanda</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Lasciare queste domande a una persona</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>La sua domanda</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Per esempio: dove posso parcheggiare?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>A chi rispondere</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Il suo nome, e un numero di telefono se non può aspettare qui. Può lasciare vuoto.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>La strada come codice per il telefono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Inquadri con la fotocamera del telefono per portare la strada con sé.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Lo inquadri per tenerlo sul telefono.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>I miei prossimi appuntamenti</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Che cosa può fare</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Chi si registra?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Il suo nome completo</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Ha firmato questo. Per firmare di nuovo, usi il riquadro qui sotto.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Il suo segno</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>La sua firma</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Faccia qui il suo segno con il dito</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Firmi qui con il dito</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Cancella la firma</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Per il personale: chiudere questo schermo</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>È un paziente? Prema Indietro.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Chiudere questo schermo</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Il suo nome, quello con cui accede</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>La sua password</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>C’è un problema</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Altro sotto</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>All’inizio</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Le diamo il benvenuto.
Registriamo il suo arrivo.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrarsi</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ho una domanda</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, scelto</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, cambiare in questa lingua</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Vado via</translation>
    </message>
</context>
</TS>
