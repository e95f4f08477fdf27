<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Ja, anmelden</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Meine nächsten Termine</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Jetzt aufgerufen</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Gerade aufgerufen</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Wartezeit jetzt: etwa {least} bis {most} Minuten</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Wir können noch nicht sagen, wie lange Sie warten</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least} bis {most} Min.</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Wartezeit jetzt</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Bitte warten Sie auf Ihre Nummer</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Bitte kommen Sie zum Empfang</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Vor {minutes} Min. aufgerufen</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Seit {time} keine Verbindung. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: etwa {minutes} Min. Verspätung.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: Vor {time} wird niemand aufgerufen.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Ihre Warteschlange</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Nummern mit {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Es sind mehr Patienten da als sonst.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Es gab einen Notfall.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Jemand aus dem Team fehlt.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Ein Gerät ist ausgefallen.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Erst mit jemandem sprechen</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Unterschreiben Sie hier mit dem Finger</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Schreiben Sie Ihren vollen Namen</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ihr voller Name</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Ja, alles richtig</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Nein, nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Ihre Adresse, Ihr Telefon, Ihre E-Mail, Ihr Notfallkontakt: Wir können sie gerade nicht zeigen.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Ja, etwas hat sich geändert</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Mehr unten</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>Eingangshalle</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>Anzeige im Wartezimmer</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Anmeldekiosk: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Diesen Computer für die Praxis einrichten</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Dieser Computer ist eingerichtet</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Den Code macht eine Administratorin oder ein Administrator im Verwaltungsfenster, unter Kioske und Computer: Einrichten.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Er heißt von jetzt an {name} und ist für: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Dieses Fenster ist für: {program}. Das andere wird so gestartet: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Diesen Computer einrichten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Die Daten auf diesem Computer führen</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Geben Sie die Adresse des Servers der Praxis ein.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Geben Sie den Einmalcode ein.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Das waren zu viele Versuche. Versuchen Sie es in {seconds} Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Der Server nimmt keinen solchen Code: Er ist vertippt, schon benutzt, zu alt oder wurde zu oft versucht. In der Verwaltung kann ein anderer gemacht werden.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Ein Code hat {letters} Buchstaben und Ziffern; I, O, 0 und 1 kommen nicht vor.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Der Server antwortet nicht. Prüfen Sie die Adresse und das Netz. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Dieser Server kann so nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Es konnte noch nicht ausprobiert werden: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Er steht hier: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Er steht an keinem bestimmten Ort.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Der Server der Praxis</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>So nennen ihn die Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Der Einmalcode</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Sechzehn Buchstaben und Ziffern, mit oder ohne die Striche dazwischen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Noch etwas, damit wir sicher sind, dass Sie es sind</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Das habe ich nicht</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Wer meldet sich an?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Ich habe keinen Code</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Code auf Ihrem Brief</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 Buchstaben und Ziffern unter den Strichen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Ich habe einen Code aus einem Brief</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Ich kann meinen Namen nicht schreiben</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Oder die Aktennummer aus einem Brief von uns</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Ihre Versicherungskarte</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Sie steht vorn auf der Karte. Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Gruppennummer (leer lassen, wenn es keine gibt)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Auf wen läuft diese Versicherung?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Name der Person, auf die sie läuft</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Ja, habe ich</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Nein, sie ist gleich</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Läuft auf: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Wir können gerade nicht zeigen, welche Karte wir von Ihnen haben.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Ja, oder ich habe jetzt keine Versicherung</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Halten Sie Ihre Karte bereit: Wir fragen nach der Versicherung und der Nummer.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Ich habe keine Versicherung</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Nein, ich habe eine andere Karte</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Nein, und ich habe die Karte nicht dabei</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Ja, aber ich habe die Karte nicht dabei</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Warum sind Sie heute hier?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Wir merken uns Ihren Namen und Ihren Grund und sagen es dem Empfang.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Ihr Grund, in wenigen Worten</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Zum Beispiel: Ich habe um 10 einen Termin</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Guten Tag, {name}. Das sind Ihre Termine heute.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Guten Tag, {name}. Das ist Ihr Termin heute.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Guten Tag, {name}. Das sind Ihre Termine morgen.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Guten Tag, {name}. Das ist Ihr Termin morgen.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Guten Tag, {name}. Das sind Ihre Termine.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Guten Tag, {name}. Das ist Ihr Termin.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Sie melden sich einmal für alle an.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Ein weiterer ist um {time} an einem anderen Ort: {place}. Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Neues Bild machen</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Bild machen</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>Die Kamera geht nicht. Der Empfang hilft Ihnen dabei.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Dieses Bild ist zu groß. Bitte machen Sie ein neues.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Namen schreiben</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Ein Zeichen vor einer Zeugin oder einem Zeugen machen</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Voller Name der Person, die sieht, wie Sie Ihr Zeichen machen</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Schreiben Sie Ihren vollen Namen</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Wir brauchen Ihr Zeichen und den Namen der Zeugin oder des Zeugen.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Mit Unterschrift zustimmen</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Schreiben Sie Ihren Namen als Unterschrift.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Unterschreiben Sie mit dem Finger im Feld, oder wählen Sie, Ihren Namen zu schreiben.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Löschen Sie das Feld und unterschreiben Sie bitte noch einmal.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Wer die Person für Sie ist, zum Beispiel Bruder</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Telefonnummer der Person</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Geben Sie die ganze Telefonnummer ein, mit Vorwahl.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, wie name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>man schreibt dort auf, was sich geändert hat.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, haben sich Ihre Angaben geändert?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, stimmt das noch?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Ihr Termin ist um {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Ihr Termin ist um {time} bei {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Jetzt {value}. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Möchten Sie, dass Ihnen jemand hilft?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Der Empfang wird gerufen</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>Der Empfang weiß Bescheid</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Jemand ist auf dem Weg zu Ihnen</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>Der Ruf kam nicht an</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Wir schicken jemanden zu diesem Bildschirm. Nichts von Ihren Eingaben geht verloren.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Bitte bleiben Sie hier, oder machen Sie weiter, während Sie warten.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Sie können weitermachen, während Sie warten.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort hilft man Ihnen.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Ja, jemanden rufen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Zum Beispiel {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Geben Sie das Jahr mit vier Ziffern ein, zum Beispiel 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Es gibt nur 12 Monate. Geben Sie erst den Monat ein, dann den Tag.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Es gibt nur 12 Monate. Geben Sie erst den Tag ein, dann den Monat.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Es gibt nur 12 Monate. Nach dem Jahr kommt der Monat, dann der Tag.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Geben Sie den Monat als Zahl von 1 bis 12 oder als Wort ein.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Dieses Datum gibt es nicht. Prüfen Sie es noch einmal, zum Beispiel {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Geben Sie Ihr Geburtsdatum ein.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Geben Sie den Tag Ihrer Geburt ein.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Geben Sie den Monat Ihrer Geburt ein.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Geben Sie das Jahr Ihrer Geburt ein, mit vier Ziffern.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Ein Geburtsdatum muss in der Vergangenheit liegen.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Prüfen Sie das Jahr Ihrer Geburt.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Halten Sie den Code Ihres Briefes unter den Scanner, oder schreiben Sie ihn.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Wir haben den Code Ihres Briefes. Geben Sie jetzt Ihr Geburtsdatum ein.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Wir konnten den Code Ihres Briefes nicht lesen. Schreiben Sie ihn.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Codes gehen gerade nicht. Schreiben Sie Ihren Namen und Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Geben Sie die 18 Buchstaben und Ziffern des Codes ein.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Meine Telefonnummer</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Meine Postleitzahl</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Die letzten vier Ziffern Ihrer Telefonnummer</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Postleitzahl Ihrer Adresse</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Die Nummer, die wir von Ihnen haben, zum Beispiel 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Zum Beispiel 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Geben Sie die letzten vier Ziffern Ihrer Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Geben Sie Ihre Postleitzahl ein.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Damit niemand Ihre Daten sieht, beginnt dieser Bildschirm in {seconds} Sek. von vorn.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Auf mich</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Mein Mann, meine Frau, Partner oder Partnerin</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Meine Mutter oder mein Vater</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Mein Sohn oder meine Tochter</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Hat sich Ihre Versicherung geändert?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Haben Sie eine Krankenversicherung?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Ist das noch Ihre Versicherung?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Mitgliedsnummer, die auf {digits} endet</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>Der Empfang sieht sich Ihre Karte an. Sie behalten Ihren Platz.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Geben Sie den Namen der Versicherung ein.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Geben Sie die Mitgliedsnummer auf Ihrer Karte ein.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Geben Sie den Namen der Person ein, auf die die Versicherung läuft.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Etwa zwei Minuten. Nach {minutes} Min. ohne Berührung fragen wir, ob Sie noch da sind.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Etwa zwei Minuten. Nach {seconds} Sek. ohne Berührung fragen wir, ob Sie noch da sind.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Ihre Versicherung</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Ihre Einwilligung</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Schritt {number} von {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Das ist zu lang. Höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Hier ist ein Zeichen, das wir nicht speichern können. Bitte schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Bitte beantworten Sie diese Frage.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Geben Sie eine Zahl ein, zum Beispiel 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Geben Sie eine ganze Zahl ein, zum Beispiel 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Geben Sie {limit} oder mehr ein.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Geben Sie {limit} oder weniger ein.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Das ist zu kurz. Mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Geben Sie auch Monat und Jahr ein, das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Geben Sie ein Datum ein, das nicht vor {limit} liegt.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Geben Sie ein Datum ein, das nicht nach {limit} liegt.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Prüfen Sie Ihre Eingabe. Sie sollte so aussehen: {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Höchstens {limit} Ziffern nach dem Komma.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Diese Uhrzeit gibt es nicht. Prüfen Sie Stunden und Minuten.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Geben Sie eine Internetadresse ein, zum Beispiel www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Wählen Sie, worin es gemessen wurde.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Wählen Sie höchstens {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Wählen Sie mindestens {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch eine hinzufügen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Noch {count}. Schreiben Sie einen Teil des Wortes, um Ihres zu finden.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Nichts gefunden. Versuchen Sie einen kürzeren Teil des Wortes.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Vormittag (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Nachmittag (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Bild gemacht</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Bitte prüfen Sie Ihre Antworten</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>man muss dort Ihre neue Versicherungskarte sehen.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>man fragt Sie dort nach Ihrer Versicherungskarte.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>man spricht dort mit Ihnen über die Versicherung.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>man geht dort die Einwilligung mit Ihnen durch.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>man hilft Ihnen dort mit den Fragen zur Gesundheit.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>man prüft dort Ihre Angaben mit Ihnen.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Sie sind angemeldet, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Ihre Nummer als Code für Ihr Handy: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Bitte nehmen Sie im Wartezimmer Platz</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Gehen Sie zu: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} ruft Sie auf. Gehen Sie dann zu: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} ruft Sie auf.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Sie werden aufgerufen. Gehen Sie dann zu: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Ihr Termin um {time} ist jetzt an einem anderen Ort: {place}. Der Empfang hier hilft Ihnen.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Etwa {least} bis {most} Minuten.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Weniger als {most} Minuten.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Wir können noch nicht sagen, wie lange Sie warten.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Wenn Sie nach {time} noch warten, sagen Sie es uns.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Eine Nachricht für Sie</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Unsere Verbindung ist unterbrochen. Ihre Anmeldung ist hier gespeichert. Bitte sagen Sie auch am Empfang Bescheid.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>Der Empfang hat gesehen, dass Sie da sind.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>Der Empfang weiß, dass Sie da sind.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Noch etwas am Empfang:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Noch ein paar Dinge am Empfang:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Sie behalten Ihren Platz.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Noch ein Kind anmelden</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Noch jemanden anmelden</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Mit diesen Antworten konnten wir Sie nicht finden</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>Der Empfang hilft Ihnen dabei</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Sie sind früh da</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Bitte gehen Sie an den Empfang</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Sie sind schon angemeldet</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Dieser Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Ihr Termin ist an einem anderen Ort</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Das wurde noch nicht gespeichert</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Wir können gerade nicht nach Ihnen suchen</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Wir können Sie gerade nicht finden</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Wir haben uns Ihren Namen gemerkt</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Bitte gehen Sie zum Empfang. Dort meldet man Sie an.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Sie können sich ab {time} anmelden, {minutes} Min. vor Ihrem Termin.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>Hier endet die Anmeldung {minutes} Min. nach Beginn. Der Empfang sieht, was möglich ist.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Es ist nichts mehr zu tun. Bitte warten Sie, bis man Sie aufruft.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>Der Empfang kann Ihnen mehr sagen und einen neuen Termin finden.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Für Ihren Termin können Sie sich hier nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Er ist nicht in diesem Gebäude. Sie können sich anmelden, wenn Sie dort sind.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Was Sie uns vorher gesagt haben, ist gespeichert. Versuchen Sie es noch einmal, oder gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Bitte versuchen Sie es gleich noch einmal. Auch der Empfang kann Sie anmelden.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Unsere Verbindung ist unterbrochen. Prüfen Sie Ihre Antworten und versuchen Sie es noch einmal, oder lassen Sie Ihren Namen für den Empfang da.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Bitte gehen Sie auch zum Empfang. Ihre Nachricht kommt dort an, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Prüfen Sie den Code. Er gilt am Tag Ihres Termins.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Sie können statt des Codes Ihren Namen angeben.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Wenn Sie nicht rechtzeitig dort sein können, ruft der Empfang hier dort an.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin Sie gehen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Zeigen Sie es der Kamera</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Wir konnten keinen Code sehen</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Die Kamera geht nicht</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Halten Sie den Code Ihres Briefes oder die Rückseite Ihres Führerscheins in den Rahmen. Kein Bild wird behalten.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Halten Sie es flach und ruhig, bei gutem Licht, und versuchen Sie es noch einmal. Oder schließen Sie dies und schreiben Sie.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Schließen Sie dies, und schreiben Sie Ihren Namen und Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Meinen Namen dalassen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Jemanden kommen lassen</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Geben Sie ein, warum Sie hier sind, in wenigen Worten.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>man stellt Ihnen dort die übrigen Fragen. Ihre Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Weggelassen: {answers}. Berühren Sie Ihre Antwort noch einmal, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Sie hatten auch: {answers}. Geben Sie es noch einmal an, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Diese Frage einer Person überlassen?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Alle {count} Fragen einer Person überlassen?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Was Sie geantwortet haben, bleibt gespeichert. Eine Person stellt Ihnen die übrigen Fragen.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>Der Empfang fragt Sie. Sie behalten Ihren Platz.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>man sagt Ihnen dort, wer die Einwilligung unterschreiben kann.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Für {name} unterschreibt eine erwachsene Person: Mutter, Vater oder Vormund.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Wer sind Sie für {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Mutter oder Vater</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Geben Sie den Namen der erwachsenen Person ein, die unterschreibt.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Wählen Sie, wer Sie für das Kind sind.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Sie unterschreiben für {name}, als Mutter.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Sie unterschreiben für {name}, als Vater.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Sie unterschreiben für {name}, als Vormund.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Sie unterschreiben für {name}, als Betreuungsperson.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Sie unterschreiben für {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Geben Sie Ihren Nachnamen oder Ihre Aktennummer ein.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Vielleicht steht bei uns etwas anders, oder Ihr Termin ist an einem anderen Tag oder Ort.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Er ist hier: {place}. Sie können sich anmelden, wenn Sie dort sind.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Gehen Sie zum Empfang. Dort kann man Sie finden und anmelden.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Warten Sie kurz, dann berühren Sie Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Prüfen Sie Ihren Namen. Auch die Aktennummer aus einem Brief von uns geht.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Prüfen Sie Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Wenn Ihre Telefonnummer neu ist, geben Sie Ihre Postleitzahl an.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Gehen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Halten Sie etwas mit Ihrem Namen bereit, zum Beispiel eine Karte oder einen Brief.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Nehmen Sie bis dahin Platz.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Kommen Sie um {time} wieder zu diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Gehen Sie jetzt zum Empfang.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Sagen Sie dort die Zeit Ihres Termins. Sie steht unten.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Fragen Sie nach einem neuen Termin, oder was mit diesem war.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Gehen Sie dorthin. Die Adresse steht unten.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>Der Empfang hier kann Ihnen den Weg sagen.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Nehmen Sie im Wartebereich Platz.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Achten Sie auf Ihre Nummer. Wenn niemand Sie aufruft, sagen Sie es am Empfang.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Zimmer {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Untersuchungszimmer {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Wartebereich {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Wartezimmer {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Stockwerk {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Gebäude {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Schalter {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Tür {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>father</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>Mutter oder Vater</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>Mann, Frau, Partner oder Partnerin</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>Sohn oder Tochter</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>Schwester</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>Bruder</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>Bruder oder Schwester</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freund oder Freundin</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>Nachbar oder Nachbarin</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>Großmutter oder Großvater</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>aus der Familie</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachkontrolle</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Vorsorge</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>Ehemann</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>Ehefrau</translation>
    </message>
    <message>
        <source>son</source>
        <translation>Sohn</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>Tochter</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Jährliche Vorsorge</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Impfung</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Laborergebnisse</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Blutuntersuchung</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Blutdruckmessung</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Allgemeinmedizin</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Kinderheilkunde</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Frauenheilkunde</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Wartebereich</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Hauptgebäude</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>man fragt Sie dort, wer mit Ihnen hier ist.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Der Termin ist für {name}. Bitte sagen Sie uns, wer Sie sind.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ich bin {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Ich bin die Mutter</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Ich bin der Vater</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Ich bin der Vormund</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Ich bin eine Betreuungsperson</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Ich bin jemand anders</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Sie können sich anmelden. Was zu unterschreiben ist, liegt am Empfang bereit.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Wählen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Bitte gehen Sie zum Empfang</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Dieser Bildschirm kann Sie gerade nicht anmelden. Der Empfang hilft Ihnen.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Dieses Konto darf diesen Bildschirm nicht schließen.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Name und Passwort gehören nicht zusammen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Das waren zu viele Versuche. Versuchen Sie es nach {time} noch einmal.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Die Akten der Klinik antworten nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Eine Antwort suchen</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Mein Besuch heute</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Öffnungszeiten und Weg</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Was wir anbieten</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Vorbereitung auf eine Untersuchung</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Kosten und Versicherung</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Datenschutz und meine Akte</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Sprache, Hören, Sehen, Bewegen</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Das könnte die Antwort sein</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Wohin möchten Sie?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Keine unserer Seiten beantwortet das</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Lassen Sie uns Ihre Frage da</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Wir haben Ihre Frage gespeichert</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Schreiben Sie in Ihren eigenen Worten, oder wählen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Sie können anders fragen, uns die Frage dalassen oder jemanden kommen lassen.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Jemand am Empfang liest sie und antwortet Ihnen.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>Der Empfang liest sie. Wenn Sie es jetzt wissen müssen, drücken Sie Hilfe rufen.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Antwort suchen</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Anders fragen</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Meine Frage dalassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Das ist es nicht</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Nach: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Weg finden</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Schreiben Sie, was Sie wissen möchten.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Das ging nicht. Versuchen Sie es noch einmal, oder drücken Sie Hilfe rufen.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Etwa {minutes} Min. Auf diesem Weg sind keine Stufen.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Etwa {minutes} Min. Es gibt Stufen und keinen Weg daran vorbei: Bitten Sie das Personal um Hilfe.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Etwa {minutes} Min. Auf diesem Weg sind Stufen.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Kürzer, mit Stufen</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Ohne Stufen</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Berühren Sie einen Termin, um zu sagen, ob Sie kommen.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Sie haben keine Termine.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Es ist keine Zeit frei, die man hier buchen kann. Der Empfang kann helfen.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Andere Zeit finden</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Nein, ich kann nicht</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Ja, verschieben</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Nein, andere Zeit</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Dieser Termin als Code für den Kalender Ihres Handys</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Jemand war schneller: Diese Zeit ist vergeben. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Das geht hier nicht. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>Sie haben zugesagt</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>Sie haben abgesagt</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Ihre nächsten Termine</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Kommen Sie?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Wofür ist der Termin?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Wählen Sie eine Zeit</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Passt diese Zeit?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Möchten Sie diesen Termin absagen?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Ihr Termin ist gebucht</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Ja, ich komme</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Ja, buchen</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Ja, absagen</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Wir haben notiert, dass Sie kommen.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Dieser Termin ist abgesagt.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Wir haben dem Empfang gesagt, dass Sie nicht kommen können.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>dort wird geprüft, ob Ihre Zahlung angekommen ist. Zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>Sie können dort zahlen.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Hier können Sie jetzt nicht zahlen</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Zu zahlen: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>Am Empfang erfahren Sie, was zu zahlen ist.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Ihre Anmeldung geht weiter. Am Empfang erfahren Sie, was zu zahlen ist.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Wir sehen nach, was zu zahlen ist.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Sie können gehen, ob Sie jetzt zahlen oder nicht.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Sie werden angemeldet, ob Sie jetzt zahlen oder nicht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Am Empfang zahlen</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>{amount} mit Karte zahlen</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Ihr Anteil am Preis des Besuchs</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Preis des Besuchs</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Noch offen von früher</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Der ganze Preis ist {price}. Ihre Versicherung hat {paid} gezahlt.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Sie können bis zu {amount} zahlen.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Geben Sie einen Betrag bis {amount} ein.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} Teile zu {amount}, jeden Monat einer</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Wählen Sie, in wie vielen Teilen.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Wählen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Quittung per E-Mail an {address} senden</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Sehen Sie auf das Kartengerät</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Bezahlt. Danke</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Es wurde nichts gezahlt</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Wir wissen noch nicht, ob es bezahlt ist</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Halten oder stecken Sie dort Ihre Karte, um {amount} zu zahlen.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount} wurden bezahlt. Am Empfang erhalten Sie eine Quittung.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount} wurden bezahlt. Die Quittung geht an {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount} wurden bezahlt. Die Quittung kann jetzt nicht gesendet werden: Am Empfang erhalten Sie eine.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Sie können es noch einmal versuchen oder später zahlen.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Sie können es noch einmal versuchen oder später zahlen. Ihre Anmeldung geht weiter.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Zahlen Sie nicht noch einmal. Am Empfang wird das mit Ihnen geklärt.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>man fragt Sie dort, ob Sie uns noch etwas sagen möchten.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Schreiben Sie, was wir wissen sollten, oder berühren Sie Nichts zu sagen.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Dieses Gerät kann nicht vorlesen. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Diese Sprache kann hier nicht vorgelesen werden. Bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Zum Zuhören bitte Kopfhörer einstecken.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Drücken Sie Ab für das Nächste und Auf für das Vorige. Drücken Sie Enter zum Wählen. Drücken Sie F1, um es noch einmal zu hören.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Sie können die Rückseite Ihres Führerscheins unter den Scanner halten.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Das steht auf Ihrem Ausweis. Prüfen Sie es und ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Wir konnten nur einen Teil Ihres Ausweises lesen. Schreiben Sie den Rest.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Wir konnten das nicht lesen. Schreiben Sie Ihren Namen und Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Wie war Ihr Besuch heute?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Ich gehe jetzt</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Ohne Antwort weiter</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Weder gut noch schlecht</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Das wurde heute mit Ihnen vereinbart:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Wenn Sie eine Frage haben, stellen Sie sie jetzt.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Niemand sieht, dass Sie das geantwortet haben.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Ihr Besuch ist zu Ende. Kommen Sie gut nach Hause.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Ihr nächster Termin: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Meine nächsten Termine</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ich habe eine Frage</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Wo Sie waren und wann Sie wiederkommen, als Code für Ihr Telefon</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Es ist keine Karte zu sehen. Halten Sie Ihre Karte flach vor die Kamera.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Ein Teil Ihrer Karte ist abgeschnitten. Halten Sie die ganze Karte ins Bild.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Ihre Karte ist zu weit weg. Halten Sie sie näher an die Kamera.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>Das Bild ist nicht scharf. Halten Sie Ihre Karte still.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Kippen Sie Ihre Karte ein wenig, damit sich das Licht nicht darin spiegelt.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>Das Bild ist zu dunkel. Drehen Sie Ihre Karte zum Licht.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>Auf diesem Bild kann man Ihre Karte lesen.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Oder behalten Sie dieses, und der Empfang sieht sich Ihre Karte an.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Dieses behalten</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Berühren und Bewegung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Meine Hand tippt doppelt</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Bewegung auf dem Bildschirm</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Wo die Tasten sind</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>In der unteren Hälfte</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Alles auf diesem Bildschirm wird gelöscht. Was Sie schon bestätigt haben, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Ja, neu beginnen</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Ja, überlassen</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nein, weitermachen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Den Bildschirm in Kopfhörer vorlesen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Normale Lautstärke</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Möchten Sie uns noch etwas sagen?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Die Menschen, die Sie heute behandeln, lesen es. Sie können es weglassen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nichts zu sagen</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Scannen Sie ihn, um ihn im Kalender Ihres Handys zu behalten.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Tasten ausblenden</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Wer Ihre Akte angesehen hat</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>In dieser Zeit wurde mit der Akte nichts gemacht.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Aktennummer: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Erstellt am {moment} von {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Das ist alles, was im Anmeldesystem der Klinik mit Ihrer Akte gemacht wurde. Was in der Akte steht, wird hier nicht gezeigt. Die Funktion ist die, in der jemand heute arbeitet.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Nur die letzten {count} werden gezeigt. Fragen Sie nach einer kürzeren Zeit, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Bis {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Von {begin} bis {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>An welchem Computer</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>hat die Akte geöffnet und gelesen</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>hat die Person bei einer Suche gesehen</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>hat die Akte geöffnet, ohne dass es einen Termin gab</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>hat geprüft, dass die Akte ohne Termin geöffnet wurde</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>die Person wurde an einem Anmeldegerät erkannt</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>eine Antwort bei der Anmeldung wurde gespeichert</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>hat die Person empfangen oder aufgerufen</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>hat die Akte geändert</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>hat eine Änderung geprüft und nicht gemacht</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>hat die Person neu aufgenommen</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>hat einen Termin vergeben oder das zurückgenommen</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>hat zwei Akten der Person verbunden oder getrennt</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>hat das zuletzt Gemachte zurückgenommen</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>hat Daten aus einem anderen System übernommen</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>hat diesen Bericht angefordert</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>hat diesen Bericht für die Person gespeichert</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>hat ein Telefongespräch notiert oder geführt</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>hat eine Nachricht an Kollegen geschrieben, gelesen oder erledigt</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>hat aufgeschrieben, was jemand anderem über die Person gesagt wurde</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>hat am Empfang mit der Akte gearbeitet</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Grund: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to} wurde gesagt: {what}. Grund: {reason} ({basis}), am {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>mit Einwilligung der Person</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>auf Wunsch der Person</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>für die Behandlung</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>für die Abrechnung</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>vom Gesetz verlangt</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>um ein Leben zu schützen</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>aus einem anderen Grund</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>medizinisches Personal</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>hat einen Grund aufgeschrieben, um die besonders geschützte Akte zu öffnen</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>hat festgelegt, wie die Akte geschützt ist</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>hat ein Etikett, ein Armband oder eine Wartenummer gedruckt</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>hat einen Grund aufgeschrieben, um die Akte für eine Kopie zu öffnen</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Zurückgegebenes Geld</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Betrag: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Referenz: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Noch zu zahlen: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Nummer dieser Quittung: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>In bar</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Mit Scheck</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Mit Karte {scheme}, endet auf {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Mit Karte</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Kostenvoranschlag nach Treu und Glauben</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Besuch: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Erstellt: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Erwarteter Betrag</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>Insgesamt: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Nummer dieses Kostenvoranschlags: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Nationale Leistungserbringernummer (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Steuernummer (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Dieser Kostenvoranschlag zeigt, was dieser Besuch ohne Versicherung voraussichtlich kostet, nach dem, was bei seiner Erstellung bekannt war. Er ist kein Vertrag: Sie müssen weder zu dem Besuch kommen noch diese Leistungen hier in Anspruch nehmen.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Es kann mehr nötig sein oder sich unterwegs ergeben, das nicht darin steht. Es würde gesondert geplant oder angefordert, und Sie können auch dafür um einen Kostenvoranschlag bitten.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Wenn Ihnen mindestens 400 US-Dollar mehr als hier berechnet werden, haben Sie das Recht, die Rechnung anzufechten. Sie können innerhalb von 120 Tagen nach der Rechnung damit beginnen, unter www.cms.gov/nosurprises oder telefonisch unter 1-800-985-3059. Das ändert nichts daran, wie Sie hier behandelt werden.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Bewahren Sie dieses Papier auf oder fotografieren Sie es: Sie brauchen es vielleicht, wenn die Rechnung höher ist.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Wie viel möchten Sie zahlen?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Monat für Monat zahlen</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>Der erste Teil ist heute fällig. Sie können ihn am Empfang zahlen.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einverstanden</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Jemand sieht es sich an und spricht mit Ihnen. Bis dahin müssen Sie das nicht zahlen.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Das kann ich jetzt nicht zahlen</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Einen Teil zahlen</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>In Teilen zahlen, Monat für Monat</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Am Empfang zahlen</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>An einem anderen Tag zahlen</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Etwas stimmt nicht, oder ich kann nicht zahlen</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>Das gemachte Bild</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Die Kamera startet…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Schreiben Sie, um Ihre Antwort zu finden</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Ja, alles richtig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch eine hinzufügen</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Diese entfernen</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Diese Fragen einer Person überlassen</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Zum Beispiel: Wo kann ich parken?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>Wem wir antworten sollen</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Ihr Name, und eine Telefonnummer, wenn Sie hier nicht warten können. Sie können das leer lassen.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Der Weg als Code für Ihr Handy</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Richten Sie die Kamera Ihres Handys darauf, um den Weg mitzunehmen.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Scannen Sie ihn, um ihn auf Ihrem Handy zu behalten.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Meine nächsten Termine</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Wer meldet sich an?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ihr voller Name</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Sie haben das unterschrieben. Um neu zu unterschreiben, nehmen Sie das Feld unten.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Machen Sie hier Ihr Zeichen mit dem Finger</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Unterschreiben Sie hier mit dem Finger</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Für das Personal: diesen Bildschirm schließen</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Sind Sie Patient oder Patientin? Drücken Sie Zurück.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Diesen Bildschirm schließen</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Ihr Name, mit dem Sie sich einloggen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mehr unten</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Willkommen.
Melden wir Sie an.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ich habe eine Frage</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, zu dieser Sprache wechseln</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe nach Hause</translation>
    </message>
</context>
</TS>
