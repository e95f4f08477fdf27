<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Administration</name>
    <message>
        <source>A new page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Change a page</source>
        <translation>Seite ändern</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>&amp;Wieder prüfen</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Title, as a question</source>
        <translation>Titel, &amp;als Frage</translation>
    </message>
    <message>
        <source>Also &amp;found by (commas between)</source>
        <translation>Auch &amp;gefunden unter (durch Komma getrennt)</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>A line that begins with - is a point of a list, 1. a step, ## a heading; an empty line begins a new paragraph. What is still to be filled in stands in [brackets]; until then patients do not find it in this language.</source>
        <translation>Eine Zeile, die mit - beginnt, ist ein Listenpunkt, mit 1. ein Schritt, mit ## eine Überschrift; eine leere Zeile beginnt einen neuen Absatz. Was noch auszufüllen ist, steht in [Klammern]; bis dahin finden Patienten die Seite in dieser Sprache nicht.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>on {day}, as it stands</source>
        <translation>am {day}, wie bisher</translation>
    </message>
    <message>
        <source>in {months} months</source>
        <translation>in {months} Monaten</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>Hours and the way</source>
        <translation>Zeiten und Weg</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Was angeboten wird</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Kosten und Versicherung</translation>
    </message>
    <message>
        <source>Privacy and records</source>
        <translation>Datenschutz und Akten</translation>
    </message>
    <message>
        <source>Language and access</source>
        <translation>Sprache und Barrierefreiheit</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Draft: patients do not find it</source>
        <translation>Entwurf: Patienten finden sie nicht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Eine solche Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder prüfen</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Es gehört zum Programm.</translation>
    </message>
    <message>
        <source>Written on {moment} by {name}.</source>
        <translation>Geschrieben am {moment} von {name}.</translation>
    </message>
    <message>
        <source>Somebody should look whether it still holds.</source>
        <translation>Jemand sollte prüfen, ob es noch stimmt.</translation>
    </message>
    <message>
        <source>Whoever reads {languages} does not find it.</source>
        <translation>Wer {languages} liest, findet sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>Ä&amp;ndern...</translation>
    </message>
    <message>
        <source>&amp;New page...</source>
        <translation>Neue &amp;Seite...</translation>
    </message>
    <message>
        <source>&amp;Take away...</source>
        <translation>&amp;Entfernen...</translation>
    </message>
    <message>
        <source>From a &amp;folder...</source>
        <translation>&amp;Aus einem Ordner...</translation>
    </message>
    <message>
        <source>&amp;Save to a folder...</source>
        <translation>&amp;In einen Ordner speichern...</translation>
    </message>
    <message>
        <source>Those taken a&amp;way</source>
        <translation>En&amp;tfernte Seiten</translation>
    </message>
    <message>
        <source>Patients do not find “{title}” any more. It can be changed and published again.</source>
        <translation>Patienten finden „{title}“ nicht mehr. Die Seite kann geändert und wieder veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Take a page away</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Kept as a draft: {title}.</source>
        <translation>Als Entwurf behalten: {title}.</translation>
    </message>
    <message>
        <source>Patients find it from now on: {title}.</source>
        <translation>Patienten finden ab jetzt: {title}.</translation>
    </message>
    <message>
        <source>Taken away: {title}.</source>
        <translation>Entfernt: {title}.</translation>
    </message>
    <message>
        <source>Pages that were changed: {changed}; that were so already: {same}.</source>
        <translation>Geänderte Seiten: {changed}; schon so: {same}.</translation>
    </message>
    <message>
        <source>Pages written: {count}, into {folder}.</source>
        <translation>Gespeicherte Seiten: {count}, in {folder}.</translation>
    </message>
    <message>
        <source>A folder of pages</source>
        <translation>Ordner mit Seiten</translation>
    </message>
    <message>
        <source>Record num&amp;ber</source>
        <translation>A&amp;ktennummer</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles an&amp;zeigen</translation>
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
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Ein solches Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Neuere</translation>
    </message>
    <message>
        <source>O&amp;lder</source>
        <translation>Ä&amp;ltere</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>Kette &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>{first} to {last}, the newest first</source>
        <translation>{first} bis {last}, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation>Geben Sie einen Tag als Jahr, Monat und Tag ein, etwa 2026-11-30.</translation>
    </message>
    <message>
        <source>One moment: all of the audit is read.</source>
        <translation>Einen Moment: Das ganze Protokoll wird gelesen.</translation>
    </message>
    <message>
        <source>{count} events are in {file}.</source>
        <translation>Ereignisse in {file}: {count}.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>ohne Zugang</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>wartend: {count}</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>beiseitegelegt: {count}</translation>
    </message>
    <message>
        <source>&amp;Enrol...</source>
        <translation>&amp;Einrichten...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Umstellen...</translation>
    </message>
    <message>
        <source>&amp;Shut out...</source>
        <translation>&amp;Sperren...</translation>
    </message>
    <message>
        <source>Kiosks and computers</source>
        <translation>Kioske und Computer</translation>
    </message>
    <message>
        <source>No kiosk and no computer has said anything yet.</source>
        <translation>Noch hat sich kein Kiosk und kein Computer gemeldet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waits there</source>
        <translation>Wartet dort</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>This record is on one computer, and its programs have no logins and are not enrolled: whoever holds the key holds the record.</source>
        <translation>Diese Datenbank liegt auf einem Computer; ihre Programme haben keinen Zugang und sind nicht eingerichtet: Wer den Schlüssel hat, hat die Daten.</translation>
    </message>
    <message>
        <source>The printer there: {state}.</source>
        <translation>Der Drucker dort: {state}.</translation>
    </message>
    <message>
        <source>The oldest record waits since {moment}.</source>
        <translation>Der älteste Eintrag wartet seit {moment}.</translation>
    </message>
    <message>
        <source>{kind} at {place}, {count} times, the last {moment}.</source>
        <translation>{kind} bei {place}, {count}-mal, zuletzt {moment}.</translation>
    </message>
    <message>
        <source>It is shut out with the address of the record&apos;s owner: kiosk database account revoke {name}</source>
        <translation>Gesperrt wird er mit der Adresse des Eigentümers der Datenbank: kiosk database account revoke {name}</translation>
    </message>
    <message>
        <source>A code for {name} ({kind}) waits until {moment}; tried so far: {count}.</source>
        <translation>Ein Code für {name} ({kind}) gilt bis {moment}; Versuche bisher: {count}.</translation>
    </message>
    <message>
        <source>Its place is not fixed: it goes by its own settings, and whoever has its password may say another one. Move it to where it stands.</source>
        <translation>Der Ort ist nicht festgelegt: Es gelten die eigenen Einstellungen, und wer das Passwort hat, kann einen anderen angeben. Stellen Sie ihn auf den Ort um, an dem er steht.</translation>
    </message>
    <message>
        <source>{name} stands there from now on.</source>
        <translation>{name} steht ab jetzt dort.</translation>
    </message>
    <message>
        <source>{name} stood there already.</source>
        <translation>{name} stand schon dort.</translation>
    </message>
    <message>
        <source>Nothing comes in under the login {name} any more, and what it has open is ended at once. What waits there is not delivered. A kiosk in its place gets a login of its own.</source>
        <translation>Unter dem Zugang {name} kommt nichts mehr herein, und was damit offen ist, wird sofort beendet. Was dort wartet, wird nicht zugestellt. Ein Ersatzkiosk erhält einen eigenen Zugang.</translation>
    </message>
    <message>
        <source>Shut out a stolen kiosk</source>
        <translation>Gestohlenen Kiosk sperren</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>{name} is shut out; connections of it that were ended: {count}.</source>
        <translation>{name} ist gesperrt; beendete Verbindungen: {count}.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Enrol a computer</source>
        <translation>Computer einrichten</translation>
    </message>
    <message>
        <source>You are told a one-time code, which is typed on the new computer: kiosk enrol. It gets a login and a password of its own there.</source>
        <translation>Sie erhalten einen Einmalcode, der am neuen Computer eingegeben wird: kiosk enrol. Dort entstehen ein eigener Zugang und ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>&amp;Name, in small letters</source>
        <translation>&amp;Name, in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} umstellen</translation>
    </message>
    <message>
        <source>A kiosk checks in for this place from the next patient on, whatever its own settings say; a board shows its calls, and a computer of staff its arrivals when somebody signs in.</source>
        <translation>Ein Kiosk meldet ab der nächsten Person für diesen Ort an, was auch immer in seinen eigenen Einstellungen steht; eine Anzeige zeigt dessen Aufrufe, ein Computer des Personals dessen Angekommene, sobald sich jemand einloggt.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>One-time code for {name}:</source>
        <translation>Einmalcode für {name}:</translation>
    </message>
    <message>
        <source>The same as a QR code, for a scanner</source>
        <translation>Dasselbe als QR-Code, für einen Scanner</translation>
    </message>
    <message>
        <source>It is typed in</source>
        <translation>Er ist eingegeben</translation>
    </message>
    <message>
        <source>It is shown this once, holds until {until}, and is good for one computer. There, give the command kiosk enrol, which asks for the server and the code.</source>
        <translation>Er wird nur dieses eine Mal gezeigt, gilt bis {until} und für einen Computer. Geben Sie dort den Befehl kiosk enrol ein; er fragt nach dem Server und dem Code.</translation>
    </message>
    <message>
        <source>The server: {server}</source>
        <translation>Der Server: {server}</translation>
    </message>
    <message>
        <source>All that the record holds of one patient, in the form that other systems read (FHIR R4). The record is opened for it, who gets it is written down for good, and the patient is told of both. Of whoever is neither here nor expected today, or of special privacy, every manager sees at once why, and somebody else reviews it.</source>
        <translation>Alles, was über eine Person gespeichert ist, in der Form, die andere Systeme lesen (FHIR R4). Die Akte wird dafür geöffnet; wer sie erhält, wird dauerhaft festgehalten, und beides erfährt auch die Person. Ist sie weder hier noch heute erwartet oder besonders geschützt, sieht die Leitung sofort, warum, und jemand anders prüft es.</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>die Person selbst</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>auf Wunsch der Person</translation>
    </message>
    <message>
        <source>&amp;Who gets it</source>
        <translation>Wer &amp;sie erhält</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>By what &amp;right</source>
        <translation>&amp;Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Why &amp;open it</source>
        <translation>Warum &amp;geöffnet</translation>
    </message>
    <message>
        <source>Type the patient&apos;s record number first.</source>
        <translation>Geben Sie zuerst die Aktennummer ein.</translation>
    </message>
    <message>
        <source>All of it is in {file}. Whoever has this file can read it.</source>
        <translation>Alles steht in {file}. Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: say why it is opened.</source>
        <translation>Diese Person ist weder hier noch heute erwartet: Geben Sie an, warum die Akte geöffnet wird.</translation>
    </message>
    <message>
        <source>This patient is of special privacy: say why it is opened.</source>
        <translation>Diese Person ist besonders geschützt: Geben Sie an, warum die Akte geöffnet wird.</translation>
    </message>
    <message>
        <source>A patient&apos;s own record</source>
        <translation>Kopie der Patientenakte</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Publish a form</source>
        <translation>Formular veröffentlichen</translation>
    </message>
    <message>
        <source>One moment: the form is tried.</source>
        <translation>Einen Moment: Das Formular wird geprüft.</translation>
    </message>
    <message>
        <source>It cannot be published as it is. What there is to mend:</source>
        <translation>So kann es nicht veröffentlicht werden. Zu beheben ist:</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is new. Once it is published, patients who begin from then on can be asked it.</source>
        <translation>„{title}“, Version {version}, ist neu. Nach der Veröffentlichung kann es allen gestellt werden, die dann beginnen.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is in force already.</source>
        <translation>„{title}“, Version {version}, ist schon in Kraft.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, takes the place of version {before} for patients who begin from then on; whoever has begun finishes on theirs.</source>
        <translation>„{title}“, Version {version}, ersetzt Version {before} für alle, die ab dann beginnen; wer schon begonnen hat, beendet die bisherige.</translation>
    </message>
    <message>
        <source>Nothing is another than in version {before}.</source>
        <translation>Nichts ist anders als in Version {before}.</translation>
    </message>
    <message>
        <source>What is another than in version {before}:</source>
        <translation>Anders als in Version {before}:</translation>
    </message>
    <message>
        <source>A rule says a form&apos;s address, and for whom it is: age_from and age_to, sex, visit and location (words of the booking), every_days, and rule.when, an answer to another form. Forms that no rule names are asked nobody.</source>
        <translation>Eine Regel nennt die Adresse eines Formulars und für wen es ist: age_from und age_to, sex, visit und location (Worte der Buchung), every_days und rule.when, eine Antwort auf ein anderes Formular. Formulare, die keine Regel nennt, werden niemandem gestellt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Let them decide</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>in force, nobody is asked it</source>
        <translation>in Kraft, wird niemandem gestellt</translation>
    </message>
    <message>
        <source>followed by another version</source>
        <translation>durch eine andere Version ersetzt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>dieses Programm kann es nicht lesen</translation>
    </message>
    <message>
        <source>of sex {words}</source>
        <translation>Geschlecht {words}</translation>
    </message>
    <message>
        <source>for visits with the words {words}</source>
        <translation>bei Terminen mit den Worten {words}</translation>
    </message>
    <message>
        <source>at places with the words {words}</source>
        <translation>an Orten mit den Worten {words}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>whose last answers to {form} meet: {expression}</source>
        <translation>deren letzte Antworten auf {form} erfüllen: {expression}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{who}, at every visit</source>
        <translation>{who}, bei jedem Besuch</translation>
    </message>
    <message>
        <source>{who}, once in {days} days</source>
        <translation>{who}, einmal in {days} Tagen</translation>
    </message>
    <message>
        <source>aged {low} to {high}</source>
        <translation>Alter {low} bis {high}</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>ab Alter {low}</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>bis Alter {high}</translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation>Das Formular selbst</translation>
    </message>
    <message>
        <source>Item {link_id}: {text}</source>
        <translation>Frage {link_id}: {text}</translation>
    </message>
    <message>
        <source>(without a text)</source>
        <translation>(ohne Text)</translation>
    </message>
    <message>
        <source>{what}: new  {after}</source>
        <translation>{what}: neu  {after}</translation>
    </message>
    <message>
        <source>{what}: gone  {before}</source>
        <translation>{what}: entfallen  {before}</translation>
    </message>
    <message>
        <source>{what}: in another place</source>
        <translation>{what}: an anderer Stelle</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: now “{after}”, was “{before}”</source>
        <translation>{what}: jetzt „{after}“, war „{before}“</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text in {language}</source>
        <translation>Text ({language})</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation>Pflichtfrage</translation>
    </message>
    <message>
        <source>takes several answers</source>
        <translation>mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>is only read</source>
        <translation>nur zum Lesen</translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>answer to choose</source>
        <translation>Antwort zur Auswahl</translation>
    </message>
    <message>
        <source>is asked where</source>
        <translation>wird gestellt, wenn</translation>
    </message>
    <message>
        <source>what an answer may be</source>
        <translation>erlaubte Antworten</translation>
    </message>
    <message>
        <source>what is calculated</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>There is no such consent.</source>
        <translation>Eine solche Einwilligung gibt es nicht.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>Ein solches Formular gibt es nicht.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
    <message>
        <source>Version {version}: {state}</source>
        <translation>Version {version}: {state}</translation>
    </message>
    <message>
        <source>Retired since {moment}; it was published by {name}.</source>
        <translation>Zurückgezogen seit {moment}; veröffentlicht wurde es von {name}.</translation>
    </message>
    <message>
        <source>Published on {moment} by {name}.</source>
        <translation>Veröffentlicht am {moment} von {name}.</translation>
    </message>
    <message>
        <source>Patients are asked to sign it.</source>
        <translation>Patienten werden gebeten, sie zu unterschreiben.</translation>
    </message>
    <message>
        <source>Patients sign it once the setting &apos;consents&apos; names {key}.</source>
        <translation>Patienten unterschreiben sie, sobald die Einstellung „consents“ {key} nennt.</translation>
    </message>
    <message>
        <source>For: {whom}.</source>
        <translation>Für: {whom}.</translation>
    </message>
    <message>
        <source>For the visit {kind}.</source>
        <translation>Für die Terminart {kind}.</translation>
    </message>
    <message>
        <source>Nobody is asked it yet: name it in the rules; without rules, in the setting &apos;questionnaires&apos;; or at a kind of visit.</source>
        <translation>Noch wird es niemandem gestellt: in den Regeln nennen; ohne Regeln in der Einstellung „questionnaires“; oder bei einer Terminart.</translation>
    </message>
    <message>
        <source>&amp;Publish a file...</source>
        <translation>&amp;Datei veröffentlichen...</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>What &amp;changed...</source>
        <translation>Was &amp;sich geändert hat...</translation>
    </message>
    <message>
        <source>Put in &amp;force again...</source>
        <translation>&amp;Wieder in Kraft setzen...</translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation>&amp;Zurückziehen...</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>&amp;Frühere Versionen</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Fragebögen (*.json)</translation>
    </message>
    <message>
        <source>One moment: the form is tried. A long one takes up to half a minute.</source>
        <translation>Einen Moment: Das Formular wird geprüft. Bei einem langen dauert es bis zu einer halben Minute.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}.</source>
        <translation>Veröffentlicht: {title}, Version {version}.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the consents.</source>
        <translation>Veröffentlicht: {title}, Version {version}. Zu finden unter den Einwilligungen.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the forms.</source>
        <translation>Veröffentlicht: {title}, Version {version}. Zu finden unter den Formularen.</translation>
    </message>
    <message>
        <source>The lobby&apos;s screen opens in a window of its own, with nobody&apos;s data.</source>
        <translation>Der Bildschirm der Patienten öffnet sich in einem eigenen Fenster, ohne Daten von jemandem.</translation>
    </message>
    <message>
        <source>{title}, version {version}.</source>
        <translation>{title}, Version {version}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Patients who begin from now on get version {version} of “{title}”; whoever has begun finishes on theirs. It is tried before.</source>
        <translation>Wer ab jetzt beginnt, erhält Version {version} von „{title}“; wer schon begonnen hat, beendet die bisherige. Vorher wird sie geprüft.</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Wieder in Kraft setzen</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <source>Nobody is asked “{title}” any more, in whichever version. Whoever has begun finishes it, and answers that were given stay readable. It can be put in force again.</source>
        <translation>„{title}“ wird niemandem mehr gestellt, in keiner Version. Wer schon begonnen hat, beendet es, und gegebene Antworten bleiben lesbar. Es kann wieder in Kraft gesetzt werden.</translation>
    </message>
    <message>
        <source>Version {version} of “{title}” is retired, and version {before}, which comes with the program, is in force again. To ask it nobody at all, leave it out of the rules and settings.</source>
        <translation>Version {version} von „{title}“ ist zurückgezogen, und Version {before}, die zum Programm gehört, gilt wieder. Soll es niemandem mehr gestellt werden, lassen Sie es in Regeln und Einstellungen weg.</translation>
    </message>
    <message>
        <source>Retire a form</source>
        <translation>Formular zurückziehen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Retired: {title}.</source>
        <translation>Zurückgezogen: {title}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>beanstandet</translation>
    </message>
    <message>
        <source>not of the day</source>
        <translation>nicht am Tag erwartet</translation>
    </message>
    <message>
        <source>special privacy</source>
        <translation>besonderer Schutz</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end}, though the patient was neither here nor expected.</source>
        <translation>{name} hat die Akte von {patient} von {begin} bis {end} geöffnet, obwohl die Person weder hier noch erwartet war.</translation>
    </message>
    <message>
        <source>{name} gave a reason for the record of {patient}, a patient of special privacy. It held from {begin} to {end}.</source>
        <translation>{name} hat für die besonders geschützte Akte von {patient} einen Grund angegeben. Er galt von {begin} bis {end}.</translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end} for a copy of their own, though the patient was neither here nor expected.</source>
        <translation>{name} hat die Akte von {patient} von {begin} bis {end} für eine Kopie auf deren Wunsch geöffnet, obwohl die Person weder hier noch erwartet war.</translation>
    </message>
    <message>
        <source>{verdict}, by {name}, {moment}</source>
        <translation>{verdict}, von {name}, {moment}</translation>
    </message>
    <message>
        <source>&amp;Review...</source>
        <translation>&amp;Prüfen...</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Opened with a reason</source>
        <translation>Mit Begründung geöffnet</translation>
    </message>
    <message>
        <source>Nobody has opened a record with a reason.</source>
        <translation>Niemand hat eine Akte mit Begründung geöffnet.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Waiting for a review: {count}</source>
        <translation>Noch zu prüfen: {count}</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Note a &amp;concern</source>
        <translation>&amp;Beanstanden</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;In Ordnung</translation>
    </message>
    <message>
        <source>&amp;Note (of a concern, what it is)</source>
        <translation>&amp;Anmerkung (bei einer Beanstandung, welche)</translation>
    </message>
    <message>
        <source>Waits for a review by a manager.</source>
        <translation>Wartet auf die Prüfung durch die Leitung.</translation>
    </message>
    <message>
        <source>This was you: somebody else has to review it.</source>
        <translation>Das waren Sie selbst: Jemand anders muss es prüfen.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Suchen  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>About the chosen one</source>
        <translation>Zur gewählten Zeile</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personal und Rollen</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Wer Einsicht nahm</translation>
    </message>
    <message>
        <source>Clinic settings</source>
        <translation>Einstellungen der Klinik</translation>
    </message>
    <message>
        <source>Rules: which form for whom</source>
        <translation>Regeln: welches Formular für wen</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation>Antworten auf Fragen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>taken away {day}</source>
        <translation>entzogen {day}</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>mit Passwort</translation>
    </message>
    <message>
        <source>one-time code waits until {moment}</source>
        <translation>Einmalcode gilt bis {moment}</translation>
    </message>
    <message>
        <source>the one-time code is too old: give a new one</source>
        <translation>der Einmalcode ist zu alt: neuen vergeben</translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation>&amp;Person hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Roles...</source>
        <translation>&amp;Rollen...</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
        <source>New &amp;code...</source>
        <translation>&amp;Neuer Code...</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>Name  Ctrl+F</source>
        <translation>Name  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Zuletzt eingeloggt</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>So heißt niemand.</translation>
    </message>
    <message>
        <source>{name} gets a one-time code to set a new password with. The password and the PIN until now no longer hold, and whoever is signed in with them is out within a minute.</source>
        <translation>{name} erhält einen Einmalcode, um ein neues Passwort festzulegen. Das bisherige Passwort und die bisherige PIN gelten nicht mehr, und wer damit eingeloggt ist, wird innerhalb einer Minute ausgeloggt.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Give a new code</source>
        <translation>Neuen Code vergeben</translation>
    </message>
    <message>
        <source>Nobody signs in as {name} any more, and whoever is signed in so is out within a minute. What they did stays in the audit. The account can be given back.</source>
        <translation>Unter {name} loggt sich niemand mehr ein, und wer so eingeloggt ist, wird innerhalb einer Minute ausgeloggt. Was getan wurde, bleibt im Protokoll. Das Konto kann zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Take an account away</source>
        <translation>Konto entziehen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>They sign in with this name. You are told a one-time code for them, with which they set a password of their own.</source>
        <translation>Mit diesem Namen loggt sich die Person ein. Sie erhalten für sie einen Einmalcode, mit dem sie ein eigenes Passwort festlegt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Rollen von {name}</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Rollen festlegen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>They sign in with it from now on. What they did stays under the old one.</source>
        <translation>Ab jetzt loggt sich die Person damit ein. Was sie getan hat, bleibt unter dem alten Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>It is shown this once and holds until {until}. At the staff window they choose &apos;I have a one-time code&apos; and set a password of their own.</source>
        <translation>Er wird nur dieses eine Mal gezeigt und gilt bis {until}. Im Fenster des Personals wählt man „Ich habe einen Einmalcode“ und legt ein eigenes Passwort fest.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Code ist übergeben</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Einen solchen Ort gibt es nicht.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Patients wait in</source>
        <translation>Patienten warten in</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>In: {path}</source>
        <translation>In: {path}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Adresse: {text}</translation>
    </message>
    <message>
        <source>Room: {text}</source>
        <translation>Zimmer: {text}</translation>
    </message>
    <message>
        <source>Patients wait in: {text}</source>
        <translation>Patienten warten in: {text}</translation>
    </message>
    <message>
        <source>Where one waits: {text}</source>
        <translation>Wo man wartet: {text}</translation>
    </message>
    <message>
        <source>The way to it: {text}</source>
        <translation>Weg dorthin: {text}</translation>
    </message>
    <message>
        <source>Sources call it also: {text}</source>
        <translation>In Quellen auch genannt: {text}</translation>
    </message>
    <message>
        <source>Nobody is expected there any more.</source>
        <translation>Dort wird niemand mehr erwartet.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Take out of use...</source>
        <translation>Außer &amp;Betrieb nehmen...</translation>
    </message>
    <message>
        <source>Use a&amp;gain</source>
        <translation>&amp;Wieder verwenden</translation>
    </message>
    <message>
        <source>From a &amp;file...</source>
        <translation>&amp;Aus Datei...</translation>
    </message>
    <message>
        <source>&amp;Save to a file...</source>
        <translation>&amp;In Datei speichern...</translation>
    </message>
    <message>
        <source>Nothing is changed. What there is to mend:</source>
        <translation>Nichts ist geändert. Zu beheben ist:</translation>
    </message>
    <message>
        <source>A file of decisions</source>
        <translation>Datei mit Festlegungen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Nobody is expected at {name} any more. Kiosks, boards and staff computers whose kiosk.toml names it have to be given another place. It can be used again.</source>
        <translation>Bei {name} wird niemand mehr erwartet. Kioske, Anzeigen und Computer des Personals, deren kiosk.toml diesen Ort nennt, brauchen einen anderen. Er kann wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>In it: {sums}. What it does not name stays as it is; what it names is taken over, all of it or nothing.</source>
        <translation>Darin: {sums}. Was sie nicht nennt, bleibt, wie es ist; was sie nennt, wird übernommen, alles oder nichts.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Nothing is changed: all of it is so already.</source>
        <translation>Nichts ist geändert: Alles ist schon so.</translation>
    </message>
    <message>
        <source>What is another now:</source>
        <translation>Was jetzt anders ist:</translation>
    </message>
    <message>
        <source>{name} is now {after}; it was {before}.</source>
        <translation>{name} ist jetzt {after}; war {before}.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Places, services and settings are in {file}.</source>
        <translation>Orte, Leistungen und Einstellungen stehen in {file}.</translation>
    </message>
    <message>
        <source>Save what is decided</source>
        <translation>Festlegungen speichern</translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation>Festlegungen (*.toml)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>Offered there: {names}</source>
        <translation>Dort angeboten: {names}</translation>
    </message>
    <message>
        <source>Who works there: {names}</source>
        <translation>Wer dort arbeitet: {names}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>&amp;Key, for files</source>
        <translation>Schlüssel, &amp;für Dateien</translation>
    </message>
    <message>
        <source>made of the name</source>
        <translation>wird aus dem Namen gebildet</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Teil von</translation>
    </message>
    <message>
        <source>Patients &amp;wait in</source>
        <translation>&amp;Patienten warten in</translation>
    </message>
    <message>
        <source>&amp;Room&apos;s number, where the name says another</source>
        <translation>&amp;Zimmernummer, wo der Name etwas anderes sagt</translation>
    </message>
    <message>
        <source>Sources call it &amp;also (parted by commas)</source>
        <translation>&amp;In Quellen auch genannt (durch Komma getrennt)</translation>
    </message>
    <message>
        <source>Address, of a site or building</source>
        <translation>Adresse eines Standorts oder Gebäudes</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>Straße &amp;und Hausnummer</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Post&amp;leitzahl</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Stadt</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>For patients, in each language</source>
        <translation>Für Patienten, in jeder Sprache</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Name ({language})</translation>
    </message>
    <message>
        <source>The way to it ({language})</source>
        <translation>Weg dorthin ({language})</translation>
    </message>
    <message>
        <source>The way to it, where no language is said</source>
        <translation>Weg dorthin, wenn keine Sprache angegeben ist</translation>
    </message>
    <message>
        <source>Where one waits, in words</source>
        <translation>Wo man wartet, in Worten</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>&amp;Place; without one, everywhere</source>
        <translation>&amp;Ort; ohne Angabe überall</translation>
    </message>
    <message>
        <source>&amp;Letter of its queue</source>
        <translation>&amp;Buchstabe der Warteschlange</translation>
    </message>
    <message>
        <source>(the common queue)</source>
        <translation>(gemeinsame Warteschlange)</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>&amp;Minutes that one takes</source>
        <translation>&amp;Dauer in Minuten</translation>
    </message>
    <message>
        <source>Check-in from minutes &amp;before; empty as usual</source>
        <translation>Anmelden ab Minuten vorher; leer &amp;wie üblich</translation>
    </message>
    <message>
        <source>Check-in until minutes a&amp;fter; empty as usual</source>
        <translation>Anmelden bis &amp;Minuten nachher; leer wie üblich</translation>
    </message>
    <message>
        <source>Addresses of &amp;forms that it asks for (parted by commas)</source>
        <translation>Adressen der &amp;verlangten Formulare (durch Komma getrennt)</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is the key of another one already; give it a key of its own.</source>
        <translation>„{key}“ ist schon der Schlüssel eines anderen Eintrags; vergeben Sie einen eigenen.</translation>
    </message>
    <message>
        <source>No rule: nobody is asked a form.</source>
        <translation>Keine Regel: Niemandem wird ein Formular gestellt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>No form of this address is in force.</source>
        <translation>Kein Formular mit dieser Adresse ist in Kraft.</translation>
    </message>
    <message>
        <source>Where several rules name one form, one that finds it due is enough.</source>
        <translation>Nennen mehrere Regeln dasselbe Formular, genügt eine, nach der es fällig ist.</translation>
    </message>
    <message>
        <source>The clinic has no rules: this is what its settings come to.</source>
        <translation>Die Klinik hat keine Regeln: Das ergibt sich aus ihren Einstellungen.</translation>
    </message>
    <message>
        <source>The rules are in {file}.</source>
        <translation>Die Regeln stehen in {file}.</translation>
    </message>
    <message>
        <source>Rules that decide from now on: {count}.</source>
        <translation>Regeln, die ab jetzt gelten: {count}.</translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation>Regeln aus einer Datei</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Regeln (*.toml)</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Eine solche Leistung gibt es nicht.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>the common one</source>
        <translation>die gemeinsame</translation>
    </message>
    <message>
        <source>Nothing is planned: add a calendar first, then what is booked in it.</source>
        <translation>Es ist nichts geplant: Legen Sie zuerst einen Kalender an, dann, was darin gebucht wird.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>Besuchsart</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>visits at once</source>
        <translation>Besuche zugleich</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>immer offen</translation>
    </message>
    <message>
        <source>{count} min.</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Wo: {place}</translation>
    </message>
    <message>
        <source>Booked at once: {count}</source>
        <translation>Zugleich gebucht: {count}</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Works on the clinic&apos;s holidays</source>
        <translation>Arbeitet auch an Feiertagen</translation>
    </message>
    <message>
        <source>Kept free: {before} min. before, {after} min. after</source>
        <translation>Bleibt frei: {before} Min. davor, {after} Min. danach</translation>
    </message>
    <message>
        <source>With one of: {names}</source>
        <translation>Bei einer Person von: {names}</translation>
    </message>
    <message>
        <source>In one of: {names}</source>
        <translation>In einem von: {names}</translation>
    </message>
    <message>
        <source>Patients book it by themselves</source>
        <translation>Patienten buchen es selbst</translation>
    </message>
    <message>
        <source>&amp;Add a calendar...</source>
        <translation>Kalender &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>A &amp;kind of visit...</source>
        <translation>&amp;Besuchsart...</translation>
    </message>
    <message>
        <source>A &amp;holiday...</source>
        <translation>&amp;Feiertag...</translation>
    </message>
    <message>
        <source>How many at &amp;once...</source>
        <translation>Wie viele &amp;zugleich...</translation>
    </message>
    <message>
        <source>&amp;End...</source>
        <translation>B&amp;eenden...</translation>
    </message>
    <message>
        <source>Take a&amp;way...</source>
        <translation>Weg&amp;nehmen...</translation>
    </message>
    <message>
        <source>{name} ({what}) is in the plan no more. What is booked already stays as it is.</source>
        <translation>{name} ({what}) steht nicht mehr im Terminplan. Was schon gebucht ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Queue: {letter}</source>
        <translation>Warteschlange: {letter}</translation>
    </message>
    <message>
        <source>It is offered no more.</source>
        <translation>Wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>A kind of visit of {service}</source>
        <translation>Eine Terminart von {service}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Minutes that one takes: {text}</source>
        <translation>Dauer in Minuten: {text}</translation>
    </message>
    <message>
        <source>Check-in from minutes before: {text}</source>
        <translation>Anmelden ab Minuten vorher: {text}</translation>
    </message>
    <message>
        <source>Check-in until minutes after: {text}</source>
        <translation>Anmelden bis Minuten nachher: {text}</translation>
    </message>
    <message>
        <source>Asks for: {form}</source>
        <translation>Verlangt: {form}</translation>
    </message>
    <message>
        <source>&amp;Add a service...</source>
        <translation>&amp;Leistung hinzufügen...</translation>
    </message>
    <message>
        <source>Add a &amp;kind of visit...</source>
        <translation>&amp;Terminart hinzufügen...</translation>
    </message>
    <message>
        <source>{name} is offered no more. It can be used again.</source>
        <translation>{name} wird nicht mehr angeboten. Kann wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Setting  Ctrl+F</source>
        <translation>Einstellung  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Eine solche Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>The &amp;default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>cannot be read: set it anew</source>
        <translation>nicht lesbar: neu festlegen</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Standard: {value}</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>{name} is {after} already.</source>
        <translation>{name} ist schon {after}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>There are, for the welcome screen:</source>
        <translation>Für den Startbildschirm gibt es:</translation>
    </message>
    <message>
        <source>not whole, and not offered until it is</source>
        <translation>unvollständig, wird erst angeboten, wenn alles übersetzt ist</translation>
    </message>
    <message>
        <source>draft: nobody who speaks it has reviewed it</source>
        <translation>Entwurf: niemand, der die Sprache spricht, hat ihn geprüft</translation>
    </message>
    <message>
        <source>reviewed by {who}</source>
        <translation>geprüft von {who}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation>Eingeloggt: {name}</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Read &amp;anew</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Medizinisches Personal</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>arrivals, patients, registering</source>
        <translation>Ankünfte, Patienten, Neuaufnahme</translation>
    </message>
    <message>
        <source>arrivals and patients, without registering</source>
        <translation>Ankünfte und Patienten, ohne Neuaufnahme</translation>
    </message>
    <message>
        <source>the front desk&apos;s work, joining records, the audit</source>
        <translation>die Arbeit am Empfang, Akten zusammenführen, das Protokoll</translation>
    </message>
    <message>
        <source>people, settings and forms, no patients</source>
        <translation>Personal, Einstellungen und Formulare, keine Patienten</translation>
    </message>
    <message>
        <source>the audit alone</source>
        <translation>nur das Protokoll</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The audit does not hold: event {place} {why}. Keep this database as it is and call for help.</source>
        <translation>Das Protokoll ist nicht unversehrt: Ereignis {place} {why}. Lassen Sie diese Datenbank, wie sie ist, und holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>{place} of {chain}</source>
        <translation>{place} von {chain}</translation>
    </message>
    <message>
        <source>has been changed</source>
        <translation>wurde verändert</translation>
    </message>
    <message>
        <source>is missing, or stands in another&apos;s place</source>
        <translation>fehlt oder steht an einer falschen Stelle</translation>
    </message>
    <message>
        <source>is missing with all that came after it</source>
        <translation>fehlt mit allem, was danach kam</translation>
    </message>
    <message>
        <source>is the last and not under this record&apos;s seal</source>
        <translation>ist das letzte und nicht unter dem Siegel dieser Datenbank</translation>
    </message>
    <message>
        <source>The audit holds: {events} events in one chain, seal {seal}</source>
        <translation>Das Protokoll ist unversehrt: {events} Ereignisse in einer Kette, Siegel {seal}</translation>
    </message>
    <message>
        <source>The audit holds: {events} events in {chains} chains, seal {seal}</source>
        <translation>Das Protokoll ist unversehrt: {events} Ereignisse in {chains} Ketten, Siegel {seal}</translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation>Behandelnde Person</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Ein neuer Kalender</translation>
    </message>
    <message>
        <source>&amp;Name, as bookings have it</source>
        <translation>&amp;Name, wie er bei Terminen steht</translation>
    </message>
    <message>
        <source>&amp;Of a</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;How many are booked at once</source>
        <translation>&amp;Wie viele zugleich gebucht werden</translation>
    </message>
    <message>
        <source>Every &amp;week, a line each</source>
        <translation>&amp;Jede Woche, je eine Zeile</translation>
    </message>
    <message>
        <source>O&amp;ther days, a line each (away or works)</source>
        <translation>Andere &amp;Tage, je eine Zeile (away: nicht da, works: arbeitet)</translation>
    </message>
    <message>
        <source>&amp;Away on the clinic&apos;s holidays</source>
        <translation>An &amp;Feiertagen nicht da</translation>
    </message>
    <message>
        <source>Another kind of visit is booked</source>
        <translation>Eine weitere Besuchsart wird gebucht</translation>
    </message>
    <message>
        <source>Minutes kept free &amp;before it</source>
        <translation>Minuten, die da&amp;vor frei bleiben</translation>
    </message>
    <message>
        <source>Minutes kept free a&amp;fter it</source>
        <translation>Minuten, die da&amp;nach frei bleiben</translation>
    </message>
    <message>
        <source>&amp;Practitioners of whom one is needed (keys, parted by commas)</source>
        <translation>&amp;Behandelnde, von denen eine Person gebraucht wird (Schlüssel, mit Kommas getrennt)</translation>
    </message>
    <message>
        <source>&amp;Rooms of which one is needed (keys, parted by commas)</source>
        <translation>&amp;Räume, von denen einer gebraucht wird (Schlüssel, mit Kommas getrennt)</translation>
    </message>
    <message>
        <source>Calendars: {names}</source>
        <translation>Kalender: {names}</translation>
    </message>
    <message>
        <source>Patients book it by themsel&amp;ves</source>
        <translation>Patienten b&amp;uchen es selbst</translation>
    </message>
    <message>
        <source>A new holiday</source>
        <translation>Ein neuer Feiertag</translation>
    </message>
    <message>
        <source>&amp;Day; of every year without the year</source>
        <translation>&amp;Tag; ohne Jahr gilt er für jedes Jahr</translation>
    </message>
    <message>
        <source>How many visits at once</source>
        <translation>Wie viele Besuche zugleich</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>{name} ends</source>
        <translation>{name} endet</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Nobody is booked there after it any more. What is booked already stays: move it in the plan of the staff window.</source>
        <translation>Danach wird dort niemand mehr gebucht. Was schon gebucht ist, bleibt: Verlegen Sie es im Terminplan des Empfangsfensters.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Bookings after that day: {count}. Once more, and it ends all the same.</source>
        <translation>Termine nach diesem Tag: {count}. Noch einmal drücken, und er endet trotzdem.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>the clinic&apos;s name, as patients see it</source>
        <translation>der Name der Klinik, wie Patienten ihn sehen</translation>
    </message>
    <message>
        <source>where it is, as two letters of ISO 3166, such as ES; empty where nobody has said</source>
        <translation>wo sie ist, mit zwei Buchstaben nach ISO 3166, etwa ES; leer, wo es niemand gesagt hat</translation>
    </message>
    <message>
        <source>the time zone that decides what today is</source>
        <translation>die Zeitzone, nach der entschieden wird, was heute ist</translation>
    </message>
    <message>
        <source>minutes before an appointment from which a patient may check in</source>
        <translation>so viele Minuten vor einem Termin darf sich ein Patient frühestens anmelden</translation>
    </message>
    <message>
        <source>minutes after an appointment until which a patient may check in</source>
        <translation>so viele Minuten nach einem Termin darf sich ein Patient spätestens anmelden</translation>
    </message>
    <message>
        <source>days for which confirmed contact details are not asked again</source>
        <translation>so viele Tage wird nach bestätigten Kontaktdaten nicht wieder gefragt</translation>
    </message>
    <message>
        <source>days for which a confirmed insurance is not asked again</source>
        <translation>so viele Tage wird nach einer bestätigten Versicherung nicht wieder gefragt</translation>
    </message>
    <message>
        <source>days for which an answered questionnaire is not asked again, where no rules say otherwise</source>
        <translation>so viele Tage wird ein beantworteter Fragebogen nicht wieder gestellt, wo keine Regeln etwas anderes sagen</translation>
    </message>
    <message>
        <source>days for which a signed consent holds</source>
        <translation>so viele Tage gilt eine unterschriebene Einwilligung</translation>
    </message>
    <message>
        <source>wrong answers before the front desk is the way on</source>
        <translation>so viele falsche Antworten, bis es am Empfang weitergeht</translation>
    </message>
    <message>
        <source>wrong answers about one person in a day</source>
        <translation>so viele falsche Antworten zu einer Person an einem Tag</translation>
    </message>
    <message>
        <source>minutes for which a person is locked after too many wrong answers, doubled each time</source>
        <translation>so viele Minuten ist eine Person nach zu vielen falschen Antworten gesperrt, jedes Mal doppelt so lange</translation>
    </message>
    <message>
        <source>minutes for which a kiosk stays locked after too many wrong answers</source>
        <translation>so viele Minuten bleibt ein Kiosk nach zu vielen falschen Antworten gesperrt</translation>
    </message>
    <message>
        <source>wrong answers at one kiosk in an hour</source>
        <translation>so viele falsche Antworten an einem Kiosk in einer Stunde</translation>
    </message>
    <message>
        <source>patients whom one kiosk may identify in an hour</source>
        <translation>so viele Patienten darf ein Kiosk in einer Stunde erkennen</translation>
    </message>
    <message>
        <source>minutes for which a patient&apos;s record stays open to the kiosk</source>
        <translation>so viele Minuten bleibt die Akte eines Patienten für den Kiosk offen</translation>
    </message>
    <message>
        <source>seconds without a touch before a patient is asked whether they are still there</source>
        <translation>so viele Sekunden ohne Berührung, bis gefragt wird, ob der Patient noch da ist</translation>
    </message>
    <message>
        <source>seconds for which that question stands before everything is cleared</source>
        <translation>so viele Sekunden steht diese Frage da, bevor alles gelöscht wird</translation>
    </message>
    <message>
        <source>seconds for which the last screen stays</source>
        <translation>so viele Sekunden bleibt der letzte Bildschirm stehen</translation>
    </message>
    <message>
        <source>seconds after which an arrival that nobody has acknowledged stands out</source>
        <translation>nach so vielen Sekunden fällt eine Ankunft auf, die niemand bestätigt hat</translation>
    </message>
    <message>
        <source>minutes within which somebody whose call was missed is promised to be called back</source>
        <translation>in so vielen Minuten wird jemandem, dessen Anruf verpasst wurde, ein Rückruf versprochen</translation>
    </message>
    <message>
        <source>minutes after the promised time from which a call-back nobody has taken sounds</source>
        <translation>so viele Minuten nach der versprochenen Zeit ertönt ein Rückruf, den niemand übernommen hat</translation>
    </message>
    <message>
        <source>minutes after which managers of every site are told of whom nobody has acknowledged</source>
        <translation>nach so vielen Minuten erfahren die Leitungen aller Standorte, wen niemand bestätigt hat</translation>
    </message>
    <message>
        <source>minutes after which a message that somebody has not read stands out in their window</source>
        <translation>nach so vielen Minuten fällt eine ungelesene Nachricht im Fenster auf</translation>
    </message>
    <message>
        <source>minutes past the appointment after which a waiting patient should speak up</source>
        <translation>so viele Minuten nach dem Termin soll sich ein wartender Patient melden</translation>
    </message>
    <message>
        <source>in how many parts, one a month, patients may pay what they owe; 0 for no such plan</source>
        <translation>in wie vielen Raten, eine im Monat, Patienten zahlen dürfen, was sie schulden; 0 für keine Raten</translation>
    </message>
    <message>
        <source>how much a part of such a plan is at least, in minor units: 2500 is 25.00 EUR</source>
        <translation>wie viel eine solche Rate mindestens ist, in kleinsten Einheiten: 2500 sind 25,00 EUR</translation>
    </message>
    <message>
        <source>hours from now after which patients may book by themselves</source>
        <translation>in so vielen Stunden frühestens dürfen Patienten selbst buchen</translation>
    </message>
    <message>
        <source>days from now until which patients may book by themselves</source>
        <translation>in so vielen Tagen spätestens dürfen Patienten selbst buchen</translation>
    </message>
    <message>
        <source>minutes from one time that is offered to the next</source>
        <translation>so viele Minuten von einer angebotenen Zeit zur nächsten</translation>
    </message>
    <message>
        <source>minutes for which a time is held for who looks at it at a kiosk</source>
        <translation>so viele Minuten wird eine Zeit für jemanden gehalten, der sie am Kiosk ansieht</translation>
    </message>
    <message>
        <source>by what those who wait are called: booked (the time of their booking) or arrival (when they came)</source>
        <translation>wonach die Wartenden aufgerufen werden: booked (Zeit ihres Termins) oder arrival (wann sie kamen)</translation>
    </message>
    <message>
        <source>minutes that a patient may be late and keep the place of the booking; who is later loses it by as much; whoever is early neither gains a place nor loses one</source>
        <translation>so viele Minuten darf ein Patient zu spät kommen und den Platz des Termins behalten; wer später kommt, verliert ihn um ebenso viel; wer früh kommt, gewinnt keinen Platz und verliert keinen</translation>
    </message>
    <message>
        <source>minutes after which whoever came without a booking has the place of somebody booked for then</source>
        <translation>nach so vielen Minuten hat, wer ohne Termin kam, den Platz von jemandem mit Termin zu dieser Zeit</translation>
    </message>
    <message>
        <source>ask, where kiosks ask whether there is anything that the care team should know; else empty</source>
        <translation>ask, wo Kioske fragen, ob das Behandlungsteam etwas wissen sollte; sonst leer</translation>
    </message>
    <message>
        <source>how dates are asked and read: mdy, dmy or ymd</source>
        <translation>wie Daten gefragt und gelesen werden: mdy, dmy oder ymd</translation>
    </message>
    <message>
        <source>how times are shown: 12, 24, or empty for what goes with the date order</source>
        <translation>wie Zeiten gezeigt werden: 12, 24 oder leer für das, was zur Reihenfolge der Daten passt</translation>
    </message>
    <message>
        <source>age from which patients sign for themselves and get the questions for adults</source>
        <translation>Alter, ab dem Patienten für sich selbst unterschreiben und die Fragen für Erwachsene bekommen</translation>
    </message>
    <message>
        <source>the forms that are asked where no rules say otherwise, parted by commas</source>
        <translation>die Formulare, die gestellt werden, wo keine Regeln etwas anderes sagen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the agreements that are asked, parted by commas</source>
        <translation>die Einwilligungen, nach denen gefragt wird, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the lobby&apos;s languages, parted by commas, the first one first</source>
        <translation>die Sprachen der Kioske, durch Kommas getrennt, die erste zuerst</translation>
    </message>
    <message>
        <source>what is paid in, as three letters of ISO 4217, such as EUR; empty where nobody has said</source>
        <translation>worin gezahlt wird, mit drei Buchstaben nach ISO 4217, etwa EUR; leer, wo es niemand gesagt hat</translation>
    </message>
    <message>
        <source>what is printed on: a4, letter, or empty where nobody has said</source>
        <translation>worauf gedruckt wird: a4, letter oder leer, wo es niemand gesagt hat</translation>
    </message>
    <message>
        <source>what comes first in an address: postcode, town, or empty for what goes with the zone</source>
        <translation>was in einer Adresse zuerst kommt: postcode, town oder leer für das, was zur Zeitzone passt</translation>
    </message>
    <message>
        <source>whose bookings a kiosk checks in, parted by commas: site (its own), place (its own place alone), everywhere, or keys of places</source>
        <translation>wessen Termine ein Kiosk anmeldet, durch Kommas getrennt: site (sein Standort), place (nur sein Platz), everywhere (überall) oder Schlüssel von Orten</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a whole number from {low} to {high}, not {text}.</source>
        <translation>„{name}“ ist eine ganze Zahl von {low} bis {high}, nicht {text}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is one of {choices}, not {text}.</source>
        <translation>„{name}“ ist eines von: {choices}; nicht {text}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; needs one at least.</source>
        <translation>„{name}“ braucht mindestens einen Wert.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no {part}; there are: {known}.</source>
        <translation>„{name}“ hat kein {part}; es gibt: {known}.</translation>
    </message>
    <message>
        <source>&apos;country&apos; is two letters of ISO 3166, such as ES, or empty, not {text}.</source>
        <translation>„country“ sind zwei Buchstaben nach ISO 3166, etwa ES, oder nichts, nicht {text}.</translation>
    </message>
    <message>
        <source>&apos;name&apos; is 1 to {most} letters, without control characters and such as nobody sees.</source>
        <translation>„name“ hat 1 bis {most} Buchstaben, ohne Steuerzeichen und solche, die niemand sieht.</translation>
    </message>
    <message>
        <source>&apos;zone&apos; is a time zone by its IANA name, such as Europe/Madrid, not {text}.</source>
        <translation>„zone“ ist eine Zeitzone mit ihrem IANA-Namen, etwa Europe/Madrid, nicht {text}.</translation>
    </message>
    <message>
        <source>&apos;zone&apos; is a time zone by its IANA name, such as Europe/Madrid, not {text}. Did you mean {near}?</source>
        <translation>„zone“ ist eine Zeitzone mit ihrem IANA-Namen, etwa Europe/Madrid, nicht {text}. Ist {near} gemeint?</translation>
    </message>
    <message>
        <source>ask, where patients may have the receipt of a payment by e-mail (kiosk mail run); else empty</source>
        <translation>ask, wo Patienten die Quittung einer Zahlung per E-Mail bekommen können (kiosk mail run); sonst leer</translation>
    </message>
    <message>
        <source>its National Provider Identifier, ten digits, which stands on good-faith estimates; empty for none</source>
        <translation>ihre National Provider Identifier, zehn Ziffern, die auf Kostenvoranschlägen steht; leer, wenn es keine gibt</translation>
    </message>
    <message>
        <source>its tax number (EIN), such as 12-3456789, which stands on good-faith estimates; empty for none</source>
        <translation>ihre Steuernummer (EIN), etwa 12-3456789, die auf Kostenvoranschlägen steht; leer, wenn es keine gibt</translation>
    </message>
    <message>
        <source>&apos;currency&apos; is three letters of ISO 4217, such as EUR, or empty, not {text}.</source>
        <translation>„currency“ sind drei Buchstaben nach ISO 4217, etwa EUR, oder nichts, nicht {text}.</translation>
    </message>
    <message>
        <source>&apos;npi&apos; is a National Provider Identifier: ten digits, the last of which checks the others, not {text}. Look it up at npiregistry.cms.hhs.gov, or leave it empty.</source>
        <translation>„npi“ ist eine National Provider Identifier: zehn Ziffern, deren letzte die anderen prüft, nicht {text}. Sie steht unter npiregistry.cms.hhs.gov; oder das Feld bleibt leer.</translation>
    </message>
    <message>
        <source>&apos;tin&apos; is a tax number of nine digits, such as 12-3456789, or empty, not {text}.</source>
        <translation>„tin“ ist eine Steuernummer aus neun Ziffern, etwa 12-3456789, oder leer, nicht {text}.</translation>
    </message>
    <message>
        <source>use one line of {most} letters or fewer, without control characters</source>
        <translation>eine Zeile von höchstens {most} Buchstaben, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>what the record says is not empty</source>
        <translation>was in der Akte steht, ist nicht leer</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>the name is longer than {most} letters</source>
        <translation>der Name ist länger als {most} Buchstaben</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>es gibt schon ein Konto mit diesem Namen</translation>
    </message>
    <message>
        <source>an account needs at least one role</source>
        <translation>ein Konto braucht mindestens eine Rolle</translation>
    </message>
    <message>
        <source>there is no account of that name</source>
        <translation>es gibt kein Konto mit diesem Namen</translation>
    </message>
    <message>
        <source>nobody else has signed in as an administrator yet: let another one do that first</source>
        <translation>niemand sonst hat sich bisher als Administrator eingeloggt: das soll erst jemand anderes tun</translation>
    </message>
    <message>
        <source>there is an administrator already, who can add others</source>
        <translation>es gibt schon einen Administrator, der andere hinzufügen kann</translation>
    </message>
    <message>
        <source>a password needs at least {least} letters; some words are easy to remember</source>
        <translation>ein Passwort braucht mindestens {least} Buchstaben; einige Wörter lassen sich leicht merken</translation>
    </message>
    <message>
        <source>a password has at most {most} letters</source>
        <translation>ein Passwort hat höchstens {most} Buchstaben</translation>
    </message>
    <message>
        <source>this password is one of those that are tried first; choose another</source>
        <translation>dieses Passwort gehört zu denen, die zuerst versucht werden; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>the password says the name of its account; choose another</source>
        <translation>das Passwort enthält den Namen seines Kontos; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>a PIN is of digits alone</source>
        <translation>eine PIN besteht nur aus Ziffern</translation>
    </message>
    <message>
        <source>a PIN has {least} to {most} digits</source>
        <translation>eine PIN hat {least} bis {most} Ziffern</translation>
    </message>
    <message>
        <source>a PIN of one digit, or of digits in a row, is guessed at once; choose another</source>
        <translation>eine PIN aus einer einzigen Ziffer oder aus Ziffern in Folge ist sofort erraten; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>type your password again first, nothing was changed</source>
        <translation>geben Sie zuerst Ihr Passwort noch einmal ein; nichts wurde geändert</translation>
    </message>
    <message>
        <source>say it in some words, of {least} letters or more</source>
        <translation>sagen Sie es in einigen Wörtern, mit {least} Buchstaben oder mehr</translation>
    </message>
    <message>
        <source>say it in {most} letters</source>
        <translation>sagen Sie es in {most} Buchstaben</translation>
    </message>
    <message>
        <source>somebody else has to review what you did yourself</source>
        <translation>was Sie selbst getan haben, muss jemand anderes prüfen</translation>
    </message>
    <message>
        <source>somebody else has reviewed it before</source>
        <translation>jemand anderes hat es vorher geprüft</translation>
    </message>
    <message>
        <source>say to whom, what and why</source>
        <translation>sagen Sie, wem, was und warum</translation>
    </message>
    <message>
        <source>say it in {most} letters, and to whom in {name}</source>
        <translation>sagen Sie es in {most} Buchstaben, und wem in {name}</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>dieser Tag kommt erst noch</translation>
    </message>
    <message>
        <source>choose from one to {most} days</source>
        <translation>wählen Sie einen bis {most} Tage</translation>
    </message>
    <message>
        <source>there is no patient with this record number</source>
        <translation>es gibt keinen Patienten mit dieser Aktennummer</translation>
    </message>
    <message>
        <source>{file} is there already; name a new file</source>
        <translation>{file} gibt es schon; nennen Sie eine neue Datei</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a new folder</source>
        <translation>{folder} ist nicht leer; nennen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8</source>
        <translation>{file} ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>this program cannot read one of the two; it was published by another one</source>
        <translation>dieses Programm kann eines der beiden nicht lesen; ein anderes hat es veröffentlicht</translation>
    </message>
    <message>
        <source>there is no folder {folder}: make it, or name another as day_on_paper</source>
        <translation>es gibt keinen Ordner {folder}: legen Sie ihn an, oder nennen Sie einen anderen als day_on_paper</translation>
    </message>
    <message>
        <source>{printer} does not print now. See whether it is on and has paper, or choose another one.</source>
        <translation>{printer} druckt jetzt nicht. Sehen Sie nach, ob er an ist und Papier hat, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>this record is on one computer, whose programs are enrolled with nobody: whoever holds the key holds the record</source>
        <translation>diese Akte liegt auf einem einzigen Computer, dessen Programme niemand anmelden muss: wer den Schlüssel hat, hat die Akte</translation>
    </message>
    <message>
        <source>a name is of 1 to {most} small letters of English, digits and _, begins with a letter, not with kiosk_ or pg_, and is not public or none; for example lobby_east</source>
        <translation>ein Name hat 1 bis {most} kleine englische Buchstaben, Ziffern und _, beginnt mit einem Buchstaben, nicht mit kiosk_ oder pg_, und ist nicht public oder none; zum Beispiel lobby_east</translation>
    </message>
    <message>
        <source>there is a login of that name already, which is for something else or another computer of staff; choose another name</source>
        <translation>es gibt schon einen Zugang mit diesem Namen, für etwas anderes oder einen anderen Computer des Personals; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>a computer is enrolled for one of: lobby, board, staff</source>
        <translation>ein Computer wird für eines davon angemeldet: lobby, board, staff</translation>
    </message>
    <message>
        <source>the clinic has no such place in use, or several of that name; &apos;kiosk clinic export&apos; tells of all</source>
        <translation>die Klinik hat keinen solchen Ort in Gebrauch, oder mehrere dieses Namens; „kiosk clinic export“ nennt alle</translation>
    </message>
    <message>
        <source>there is no login of that name for a lobby, a board or a computer of staff</source>
        <translation>es gibt keinen Zugang mit diesem Namen für einen Kiosk, eine Anzeige oder einen Computer des Personals</translation>
    </message>
    <message>
        <source>a code holds for {most} hours at most</source>
        <translation>ein Code gilt höchstens {most} Stunden</translation>
    </message>
    <message>
        <source>a code has {count} letters and digits, none of them I, O, 0 or 1</source>
        <translation>ein Code hat {count} Buchstaben und Ziffern, darunter kein I, O, 0 oder 1</translation>
    </message>
    <message>
        <source>the server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one</source>
        <translation>der Server nimmt diesen Code nicht an: er ist vertippt, benutzt, zu alt oder zu oft versucht. Ein Administrator kann einen neuen machen</translation>
    </message>
    <message>
        <source>{count} codes wait already; let some of them be used, or end</source>
        <translation>{count} Codes warten schon; lassen Sie einige davon benutzt werden oder ablaufen</translation>
    </message>
    <message>
        <source>this record has no login {name} that can be shut out from here: give &apos;kiosk database account revoke {again}&apos;, with the address of the record&apos;s owner, or of a superuser where that makes no logins</source>
        <translation>diese Akte hat keinen Zugang {name}, der sich von hier aussperren lässt: geben Sie „kiosk database account revoke {again}“ mit der Adresse des Eigentümers der Akte ein, oder eines Superusers, wo der Eigentümer keine Zugänge anlegt</translation>
    </message>
    <message>
        <source>the record&apos;s owner makes no logins on this server, so no computer is enrolled by a code: whoever administers the server gives &apos;kiosk database account add&apos;</source>
        <translation>der Eigentümer der Akte legt auf diesem Server keine Zugänge an, deshalb wird kein Computer mit einem Code eingerichtet: wer den Server verwaltet, gibt „kiosk database account add“ ein</translation>
    </message>
    <message>
        <source>there is a page &apos;{key}&apos; already; give this one a name of its own</source>
        <translation>es gibt schon eine Seite „{key}“; geben Sie dieser einen eigenen Namen</translation>
    </message>
    <message>
        <source>{name} has changed this page meanwhile; open it again</source>
        <translation>{name} hat diese Seite inzwischen geändert; öffnen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>there are {count} pages; take one away first</source>
        <translation>es gibt {count} Seiten; nehmen Sie erst eine weg</translation>
    </message>
    <message>
        <source>{key}: write it in a language first</source>
        <translation>{key}: schreiben Sie sie erst in einer Sprache</translation>
    </message>
    <message>
        <source>{key}: say on which day somebody looks at it again</source>
        <translation>{key}: sagen Sie, an welchem Tag jemand sie wieder ansieht</translation>
    </message>
    <message>
        <source>in {key}, {language}: fill in first: {what}</source>
        <translation>in {key}, {language}: zuerst ausfüllen: {what}</translation>
    </message>
    <message>
        <source>write what the page says</source>
        <translation>schreiben Sie, was auf der Seite steht</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{name} was signed out because nobody was there. Nothing is lost.</source>
        <translation>{name} wurde ausgeloggt, weil niemand da war. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nobody is there? In a minute this window is shut.</source>
        <translation>Niemand da? In einer Minute wird dieses Fenster geschlossen.</translation>
    </message>
    <message>
        <source>The telephone line is being started again</source>
        <translation>Die Telefonleitung wird neu gestartet</translation>
    </message>
    <message>
        <source>The telephone line is being registered</source>
        <translation>Die Telefonleitung wird angemeldet</translation>
    </message>
    <message>
        <source>The telephone system refuses the line</source>
        <translation>Die Telefonanlage lehnt die Leitung ab</translation>
    </message>
    <message>
        <source>The telephone system does not answer</source>
        <translation>Die Telefonanlage antwortet nicht</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Anzeige</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Letters as large as &amp;usual</source>
        <translation>&amp;Schrift wie üblich</translation>
    </message>
    <message>
        <source>Front desk: {count} wait for somebody</source>
        <translation>Empfang: {count} offen</translation>
    </message>
    <message>
        <source>Somebody needs a person now. Look at the window.</source>
        <translation>Jemand braucht sofort Hilfe. Sehen Sie ins Fenster.</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Wer Einsicht nahm</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Sprache des Ausdrucks</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF...</source>
        <translation>Als &amp;PDF speichern...</translation>
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
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Choose a time, and Show.</source>
        <translation>Wählen Sie eine Zeit und dann Anzeigen.</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>In dieser Zeit wurde mit der Akte nichts gemacht.</translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation>Geben Sie einen Tag als Jahr, Monat und Tag ein, etwa 2026-11-30.</translation>
    </message>
    <message>
        <source>only the last {count} are shown: choose a shorter time</source>
        <translation>nur die letzten {count} werden gezeigt: Wählen Sie eine kürzere Zeit</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Papiere (*.pdf)</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Füllen Sie jedes Feld aus.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait until {time}, then try again.</source>
        <translation>Es gab zu viele Versuche. Warten Sie bis {time}, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment.</source>
        <translation>Die Datenbank antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not done, by a fault of the program. Try again.</source>
        <translation>Nicht ausgeführt, wegen eines Programmfehlers. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>Meine PIN festlegen</translation>
    </message>
    <message>
        <source>With a PIN of {number} digits or more you are back at once, at this computer and until the end of your shift. Your password stays what it is.</source>
        <translation>Mit einer PIN aus mindestens {number} Ziffern sind Sie sofort wieder da, an diesem Computer und bis zum Ende Ihrer Schicht. Ihr Passwort bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>PIN &amp;wiederholen</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Ihre PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>At least {number} letters; some words that you can remember are better than signs.</source>
        <translation>Mindestens {number} Zeichen; einige Wörter, die Sie sich merken können, sind besser als Sonderzeichen.</translation>
    </message>
    <message>
        <source>Prese&amp;nt password</source>
        <translation>&amp;Jetziges Passwort</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>Neue&amp;s wiederholen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Somebody else signs in</source>
        <translation>Jemand anders &amp;loggt sich ein</translation>
    </message>
    <message>
        <source>Set my P&amp;IN...</source>
        <translation>Meine PIN &amp;festlegen...</translation>
    </message>
    <message>
        <source>Change my &amp;password...</source>
        <translation>&amp;Mein Passwort ändern...</translation>
    </message>
    <message>
        <source>&amp;Administration...</source>
        <translation>A&amp;dministration...</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Ausloggen</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patienten</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Your account may not do this. Whoever looks after the accounts can allow it.</source>
        <translation>Ihr Konto darf das nicht. Wer die Konten verwaltet, kann es erlauben.</translation>
    </message>
    <message>
        <source>You call {who} back: nobody else does.</source>
        <translation>Sie rufen {who} zurück, sonst niemand.</translation>
    </message>
    <message>
        <source>Somebody else calls {who} back.</source>
        <translation>Jemand anders ruft {who} zurück.</translation>
    </message>
    <message>
        <source>You call {who} back now, instead of {other}.</source>
        <translation>Sie rufen jetzt {who} zurück, anstelle von {other}.</translation>
    </message>
    <message>
        <source>Somebody else was quicker with {who}.</source>
        <translation>Bei {who} war jemand anders schneller.</translation>
    </message>
    <message>
        <source>{who} is to be called back by whoever takes it.</source>
        <translation>Rückruf an {who}: wer ihn übernimmt, ruft an.</translation>
    </message>
    <message>
        <source>Nobody has taken {who}.</source>
        <translation>Niemand hat {who} übernommen.</translation>
    </message>
    <message>
        <source>{who} did not answer: the call-back is open again.</source>
        <translation>{who} nicht erreicht: Der Rückruf ist wieder offen.</translation>
    </message>
    <message>
        <source>Take the call-back of {who} first.</source>
        <translation>Übernehmen Sie zuerst den Rückruf an {who}.</translation>
    </message>
    <message>
        <source>call {who}</source>
        <translation>anrufen: {who}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>As of {time}, by {name}</source>
        <translation>Stand {time}, von {name}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Wartenr.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>Aktennr.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>People: {people}, in lines: {lines}. It is worthless tomorrow: destroy it.</source>
        <translation>Personen: {people}, in Zeilen: {lines}. Morgen ist das Blatt wertlos: vernichten.</translation>
    </message>
    <message>
        <source>Today on paper</source>
        <translation>Heute auf Papier</translation>
    </message>
    <message>
        <source>Today&apos;s list could not be saved: {why}</source>
        <translation>Die Liste von heute konnte nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>All &amp;sites, or this one</source>
        <translation>Alle Standorte &amp;oder nur dieser</translation>
    </message>
    <message>
        <source>These lists are of all sites already.</source>
        <translation>Diese Listen zeigen schon alle Standorte.</translation>
    </message>
    <message>
        <source>&amp;Figures...</source>
        <translation>&amp;Kennzahlen...</translation>
    </message>
    <message>
        <source>Today on &amp;paper...</source>
        <translation>&amp;Heute auf Papier...</translation>
    </message>
    <message>
        <source>&amp;Answers to questions...</source>
        <translation>Ant&amp;worten auf Fragen...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Tasten...</translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation>&amp;Nächste aufrufen</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Ankunft bestätigen</translation>
    </message>
    <message>
        <source>R&amp;oom...</source>
        <translation>&amp;Zimmer...</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>&amp;Erneut aufrufen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Gegangen</translation>
    </message>
    <message>
        <source>&amp;Back to waiting</source>
        <translation>Zurück &amp;in die Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Acce&amp;pt the marked change</source>
        <translation>&amp;Markierte Änderung übernehmen</translation>
    </message>
    <message>
        <source>A&amp;mend the marked change...</source>
        <translation>Markierte &amp;Änderung berichtigen...</translation>
    </message>
    <message>
        <source>Re&amp;fuse the marked change</source>
        <translation>Markierte Änderung a&amp;blehnen</translation>
    </message>
    <message>
        <source>Accept all c&amp;hanges</source>
        <translation>Alle Än&amp;derungen übernehmen</translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first: click, or use the arrow keys.</source>
        <translation>Wählen Sie zuerst eine angekommene Person: mit der Maus oder den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Not now: {who} is {standing}.</source>
        <translation>Jetzt nicht: {who} ({standing}).</translation>
    </message>
    <message>
        <source>{who} has been seen already.</source>
        <translation>{who}: Ankunft ist schon bestätigt.</translation>
    </message>
    <message>
        <source>{who}: nothing is left to decide.</source>
        <translation>{who}: Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>queue {letter}</source>
        <translation>Warteschlange {letter}</translation>
    </message>
    <message>
        <source>more patients than usual</source>
        <translation>mehr Patienten als sonst</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>ein Notfall</translation>
    </message>
    <message>
        <source>somebody of the team is away</source>
        <translation>jemand aus dem Team fehlt</translation>
    </message>
    <message>
        <source>a machine does not work</source>
        <translation>ein Gerät ist ausgefallen</translation>
    </message>
    <message>
        <source>not said to patients</source>
        <translation>wird Patienten nicht gesagt</translation>
    </message>
    <message>
        <source>Choose what is late.</source>
        <translation>Wählen Sie, was Verspätung hat.</translation>
    </message>
    <message>
        <source>Say how many minutes, up to {most}, or a time that is still to come.</source>
        <translation>Geben Sie an, wie viele Minuten, höchstens {most}, oder eine Uhrzeit, die noch kommt.</translation>
    </message>
    <message>
        <source>Nobody knows what is in more than twelve hours: announce less.</source>
        <translation>Was in mehr als zwölf Stunden ist, weiß niemand: Sagen Sie weniger an.</translation>
    </message>
    <message>
        <source>The note is one line of at most {most} letters.</source>
        <translation>Die Notiz ist eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Answer this question, or leave it open (Ctrl+K).</source>
        <translation>Beantworten Sie diese Frage, oder lassen Sie sie offen (Ctrl+K).</translation>
    </message>
    <message>
        <source>Type a number, for example 3.</source>
        <translation>Geben Sie eine Zahl ein, zum Beispiel 3.</translation>
    </message>
    <message>
        <source>Type a whole number, for example 3.</source>
        <translation>Geben Sie eine ganze Zahl ein, zum Beispiel 3.</translation>
    </message>
    <message>
        <source>Type {limit} or more.</source>
        <translation>Geben Sie {limit} oder mehr ein.</translation>
    </message>
    <message>
        <source>Type {limit} or less.</source>
        <translation>Geben Sie {limit} oder weniger ein.</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Das ist zu lang. Höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Das ist zu kurz. Mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>There is no such date. Type day and month, and the year with four digits.</source>
        <translation>Dieses Datum gibt es nicht. Geben Sie Tag und Monat ein und das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>Type a date that is not before {limit}.</source>
        <translation>Geben Sie ein Datum ein, das nicht vor dem {limit} liegt.</translation>
    </message>
    <message>
        <source>Type a date that is not after {limit}.</source>
        <translation>Geben Sie ein Datum ein, das nicht nach dem {limit} liegt.</translation>
    </message>
    <message>
        <source>Look at what was typed. It should look like {limit}.</source>
        <translation>Prüfen Sie die Eingabe. Sie sollte aussehen wie {limit}.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Type it again.</source>
        <translation>Darin ist ein Zeichen, das nicht gespeichert werden kann. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Höchstens {limit} Stellen nach dem Komma.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30, or as 2:30 pm on a clock of twelve hours.</source>
        <translation>Diese Uhrzeit gibt es nicht. Geben Sie sie als 14:30 ein, oder als 2:30 pm bei einer Uhr mit zwölf Stunden.</translation>
    </message>
    <message>
        <source>Type a web address, for example www.example.org.</source>
        <translation>Geben Sie eine Webadresse ein, zum Beispiel www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Wählen Sie, worin gemessen wurde.</translation>
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
        <source>Look at what was typed.</source>
        <translation>Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>Type the whole phone number, with the area code.</source>
        <translation>Geben Sie die ganze Telefonnummer ein, mit Vorwahl.</translation>
    </message>
    <message>
        <source>Type an email address like name@example.org.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, wie name@example.org.</translation>
    </message>
    <message>
        <source>{name} has no appointment today to check in for. Book them for now (Ctrl+B), then they wait.</source>
        <translation>{name} hat heute keinen Termin, zu dem man anmelden könnte. Tragen Sie einen Termin für jetzt ein (Ctrl+B), dann wartet die Person.</translation>
    </message>
    <message>
        <source>This visit is over. Nothing was written down.</source>
        <translation>Dieser Besuch ist vorbei. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was written down: the visit does not ask for one of these, or whoever is named may not sign. Close this, and begin again.</source>
        <translation>Nichts wurde gespeichert: Der Besuch fragt nicht nach allem davon, oder die genannte Person darf nicht unterschreiben. Schließen Sie dies und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>What is on file of {name} has changed meanwhile. Close this, and begin again.</source>
        <translation>Die Akte von {name} hat sich inzwischen geändert. Schließen Sie dies und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Answer about a bill</source>
        <translation>Frage zu einer Rechnung beantworten</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;Was vereinbart wurde</translation>
    </message>
    <message>
        <source>&amp;Answered  Ctrl+Enter</source>
        <translation>&amp;Beantwortet  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Answered: the question of {who}.</source>
        <translation>Beantwortet: die Frage von {who}.</translation>
    </message>
    <message>
        <source>Somebody else was quicker: the list has been read again.</source>
        <translation>Jemand anders war schneller: Die Liste wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What is asked, in any words</source>
        <translation>Was gefragt wird, in beliebigen Worten</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page of the clinic answers that.</source>
        <translation>Keine Seite der Klinik beantwortet das.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Was die Seite sagt</translation>
    </message>
    <message>
        <source>(left to the desk)</source>
        <translation>(am Empfang zu klären)</translation>
    </message>
    <message>
        <source>begun; the rest is the desk&apos;s</source>
        <translation>begonnen; Rest am Empfang zu klären</translation>
    </message>
    <message>
        <source>&amp;Here is</source>
        <translation>&amp;Hier ist</translation>
    </message>
    <message>
        <source>Their &amp;name</source>
        <translation>&amp;Name der Begleitung</translation>
    </message>
    <message>
        <source>Type the name of whoever is here.</source>
        <translation>Geben Sie den Namen der Person ein, die hier ist.</translation>
    </message>
    <message>
        <source>Contact &amp;details are right</source>
        <translation>&amp;Kontaktdaten stimmen</translation>
    </message>
    <message>
        <source>&amp;Insurance card is right</source>
        <translation>&amp;Versicherungskarte stimmt</translation>
    </message>
    <message>
        <source>Type the name of the insurance company.</source>
        <translation>Geben Sie den Namen der Versicherung ein.</translation>
    </message>
    <message>
        <source>Type the member number on the card.</source>
        <translation>Geben Sie die Mitgliedsnummer auf der Karte ein.</translation>
    </message>
    <message>
        <source>Type the name of the person who holds the insurance.</source>
        <translation>Geben Sie den Namen der Person ein, auf die die Versicherung läuft.</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>agreed by word</source>
        <translation>mündlich zugestimmt</translation>
    </message>
    <message>
        <source>Say first who is here and may sign: a parent, a guardian or a carer.</source>
        <translation>Geben Sie zuerst an, wer hier ist und unterschreiben darf: ein Elternteil, ein Vormund oder eine Betreuungsperson.</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>Von {name}.</translation>
    </message>
    <message>
        <source>Fill in: {form}</source>
        <translation>Ausfüllen: {form}</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Nächsten Besuch buchen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Tageszeit</translation>
    </message>
    <message>
        <source>From the &amp;day</source>
        <translation>&amp;Ab Tag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> Wo.</translation>
    </message>
    <message>
        <source> time(s) in all</source>
        <translation> × insgesamt</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Wiede&amp;rholen</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>Nothing is free as it is wished.</source>
        <translation>So, wie gewünscht, ist nichts frei.</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>&amp;Move it there</source>
        <translation>Dorthin &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>Bu&amp;chen</translation>
    </message>
    <message>
        <source>On the wait &amp;list</source>
        <translation>Auf &amp;die Warteliste</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Nothing can be booked: the clinic has no plan yet (kiosk clinic export).</source>
        <translation>Nichts kann gebucht werden: Die Klinik hat noch keinen Terminplan (kiosk clinic export).</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Wählen Sie zuerst eine Zeit.</translation>
    </message>
    <message>
        <source>{name} is on the wait list.</source>
        <translation>{name} steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>{name} is booked: {times}.</source>
        <translation>{name} hat einen Termin: {times}.</translation>
    </message>
    <message>
        <source>{name} is booked {count} times, first {times}.</source>
        <translation>{name}: Termine gebucht: {count}, zuerst {times}.</translation>
    </message>
    <message>
        <source>Not free, and not booked: {days}.</source>
        <translation>Nicht frei und nicht gebucht: {days}.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Jemanden anrufen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>Type the number that is to be called.</source>
        <translation>Geben Sie die Nummer ein, die angerufen werden soll.</translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}.</source>
        <translation>{name} ist in der Warteschlange: {ticket}.</translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}. Left to the desk: {count}.</source>
        <translation>{name} ist in der Warteschlange: {ticket}. Am Empfang zu klären: {count}.</translation>
    </message>
    <message>
        <source>{name}: written down. Left to the desk: {count}.</source>
        <translation>{name}: gespeichert. Am Empfang zu klären: {count}.</translation>
    </message>
    <message>
        <source>Check in for them</source>
        <translation>Am Empfang anmelden</translation>
    </message>
    <message>
        <source>Checks in &amp;at</source>
        <translation>Anmeldung &amp;am Standort</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Fill in for them</source>
        <translation>Für die Person ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Left to the desk: {things}.</source>
        <translation>Am Empfang zu klären: {things}.</translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Es ist nichts mehr zu fragen.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Nothing was filled in. Fill something in, or close this.</source>
        <translation>Nichts wurde ausgefüllt. Füllen Sie etwas aus, oder schließen Sie dies.</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Ergebnis des Anrufs</translation>
    </message>
    <message>
        <source>C&amp;lose the call</source>
        <translation>&amp;Anruf abschließen</translation>
    </message>
    <message>
        <source>The call is closed: {who}.</source>
        <translation>Der Anruf ist abgeschlossen: {who}.</translation>
    </message>
    <message>
        <source>What came of the call-back</source>
        <translation>Ergebnis des Rückrufs</translation>
    </message>
    <message>
        <source>C&amp;lose the call-back</source>
        <translation>&amp;Rückruf abschließen</translation>
    </message>
    <message>
        <source>The call-back is closed: {who}.</source>
        <translation>Der Rückruf ist abgeschlossen: {who}.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Count each drawer, and read each terminal&apos;s own total. What is written here closes everything that no close has yet, and is in the audit.</source>
        <translation>Zählen Sie jede Kasse, und lesen Sie die Summe jedes Terminals ab. Was hier eingetragen wird, schließt alles ab, was noch kein Abschluss hat, und steht im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Tag abschließen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Nothing was paid since the last close.</source>
        <translation>Seit dem letzten Abschluss wurde nichts gezahlt.</translation>
    </message>
    <message>
        <source>Type what was counted, such as 250.00; 0 for nothing.</source>
        <translation>Geben Sie ein, was gezählt wurde, etwa 250,00; 0 für nichts.</translation>
    </message>
    <message>
        <source>Something was paid while you counted. Look at the sums, and close again.</source>
        <translation>Während Sie zählten, wurde etwas gezahlt. Prüfen Sie die Summen, und schließen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>Closed. It balances.</source>
        <translation>Abgeschlossen. Es stimmt.</translation>
    </message>
    <message>
        <source>Closed. It does not balance: the difference stands in the record.</source>
        <translation>Abgeschlossen. Es stimmt nicht: Die Differenz ist vermerkt.</translation>
    </message>
    <message>
        <source>{till}, {way}: {expected} expected, {count} payments</source>
        <translation>{till}, {way}: erwartet {expected}, Zahlungen: {count}</translation>
    </message>
    <message>
        <source>no drawer</source>
        <translation>keine Kasse</translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation>{count} noch unklar</translation>
    </message>
    <message>
        <source>right</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>Differenz {amount}</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>An diesem Tag hat niemand einen Termin.</translation>
    </message>
    <message>
        <source>Has said so by &amp;telephone</source>
        <translation>Te&amp;lefonisch zugesagt</translation>
    </message>
    <message>
        <source>Has said so at the d&amp;esk</source>
        <translation>Am Empfang &amp;zugesagt</translation>
    </message>
    <message>
        <source>To be &amp;called</source>
        <translation>&amp;Anruf nötig</translation>
    </message>
    <message>
        <source>&amp;Mail or none</source>
        <translation>&amp;E-Mail oder keine</translation>
    </message>
    <message>
        <source>{day}: {count} booked, {open} have said nothing yet</source>
        <translation>{day}: {count} gebucht, {open} noch ohne Antwort</translation>
    </message>
    <message>
        <source>{name} comes.</source>
        <translation>{name} kommt.</translation>
    </message>
    <message>
        <source>Does {name} come on {day} at {time}?</source>
        <translation>Kommt {name} am {day} um {time}?</translation>
    </message>
    <message>
        <source>{name} is to be called.</source>
        <translation>{name} ist anzurufen.</translation>
    </message>
    <message>
        <source>{name} gets no mail about bookings any more.</source>
        <translation>{name} erhält keine E-Mails zu Terminen mehr.</translation>
    </message>
    <message>
        <source>{name} gets mail about bookings again.</source>
        <translation>{name} erhält wieder E-Mails zu Terminen.</translation>
    </message>
    <message>
        <source>Choose a booking first.</source>
        <translation>Wählen Sie zuerst einen Termin.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Correct name and birth date</source>
        <translation>Name und Geburtsdatum berichtigen</translation>
    </message>
    <message>
        <source>Amend what was said</source>
        <translation>Gesagtes berichtigen</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>In der Akte</translation>
    </message>
    <message>
        <source>The patient said</source>
        <translation>Gesagt wurde</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Was richtig ist</translation>
    </message>
    <message>
        <source>What the patient said is kept beside it, with your name.</source>
        <translation>Was gesagt wurde, bleibt daneben stehen, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>&amp;Accept what is right</source>
        <translation>&amp;Richtiges übernehmen</translation>
    </message>
    <message>
        <source>Type what is right; or close this, and refuse what was said.</source>
        <translation>Tippen Sie ein, was richtig ist; oder schließen Sie dies und lehnen Sie das Gesagte ab.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Vornamen</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>Typed wrong</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Ausweis gezeigt</translation>
    </message>
    <message>
        <source>Name has changed</source>
        <translation>Name hat sich geändert</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The name before stays on file as a previous one, and they are found by both. An import does not undo this while it says what it said before; once it says anything else, its own word counts.</source>
        <translation>Der bisherige Name bleibt als früherer in der Akte, und man findet die Person unter beiden. Ein Import macht das nicht rückgängig, solange er dasselbe sagt wie zuvor; sagt er etwas anderes, gilt das.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Be&amp;richtigen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change the name or the birth date.</source>
        <translation>Noch ist nichts anders. Ändern Sie den Namen oder das Geburtsdatum.</translation>
    </message>
    <message>
        <source>Say why, in a word or two: choose a reason or type one.</source>
        <translation>Geben Sie in ein, zwei Worten an, warum: Wählen oder schreiben Sie einen Grund.</translation>
    </message>
    <message>
        <source>Type the name: a family name, a given name or both.</source>
        <translation>Geben Sie den Namen ein: einen Nachnamen, einen Vornamen oder beides.</translation>
    </message>
    <message>
        <source>There are signs here that cannot be seen. Type it again.</source>
        <translation>Darin sind unsichtbare Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Somebody else has corrected this meanwhile: on the left is what is on file now. Nothing was overwritten. Compare, and correct again if it is still wrong.</source>
        <translation>Jemand anders hat das inzwischen berichtigt: Links steht, was jetzt in der Akte steht. Nichts wurde überschrieben. Vergleichen Sie, und berichtigen Sie noch einmal, wenn es noch falsch ist.</translation>
    </message>
    <message>
        <source>everybody here</source>
        <translation>alle hier</translation>
    </message>
    <message>
        <source>Announce a delay</source>
        <translation>Verspätung ansagen</translation>
    </message>
    <message>
        <source>W&amp;hat is late</source>
        <translation>&amp;Was Verspätung hat</translation>
    </message>
    <message>
        <source>&amp;Minutes, or until a time</source>
        <translation>&amp;Minuten oder bis Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation>&amp;Notiz für das Personal</translation>
    </message>
    <message>
        <source>Patients read it on the board and at kiosks, without the note. Minutes are announced for two hours; until a time such as 11:30 nobody is called.</source>
        <translation>Patienten lesen es auf der Anzeige und an Kiosken, ohne die Notiz. Minuten gelten zwei Stunden lang; bis zu einer Uhrzeit wie 11:30 wird niemand aufgerufen.</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Ansagen</translation>
    </message>
    <message>
        <source>Announced: {what} is late.</source>
        <translation>Angesagt: {what} hat Verspätung.</translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation>Weitergabe an andere</translation>
    </message>
    <message>
        <source>What somebody outside was told or sent of this patient. It stands for good, and the patient is told of it as it is written here.</source>
        <translation>Was jemandem außerhalb über diese Person gesagt oder geschickt wurde. Es bleibt dauerhaft stehen, und die Person erfährt es so, wie es hier steht.</translation>
    </message>
    <message>
        <source>&amp;Who was told</source>
        <translation>&amp;Wem</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Wa&amp;s</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>&amp;By what right</source>
        <translation>Rechts&amp;grundlage</translation>
    </message>
    <message>
        <source>O&amp;n which day</source>
        <translation>&amp;An welchem Tag</translation>
    </message>
    <message>
        <source>Write &amp;down</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>Written down before: {count}</source>
        <translation>Bisher notiert: {count}</translation>
    </message>
    <message>
        <source>written down by {name}, {day} {time}</source>
        <translation>notiert von {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Say by what right they were told.</source>
        <translation>Geben Sie die Rechtsgrundlage an.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>That is too long: say it in fewer words.</source>
        <translation>Das ist zu lang: Fassen Sie sich kürzer.</translation>
    </message>
    <message>
        <source>Say who was told, what, and why.</source>
        <translation>Geben Sie an, wem was und warum gesagt wurde.</translation>
    </message>
    <message>
        <source>Arrivals and waits by the hour; the list below says the same</source>
        <translation>Ankünfte und Wartezeiten nach Stunden; die Liste darunter sagt dasselbe</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Half of them called within (min)</source>
        <translation>Hälfte aufgerufen bis (Min.)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Half within (min)</source>
        <translation>Hälfte bis (Min.)</translation>
    </message>
    <message>
        <source>9 of 10 within (min)</source>
        <translation>9 von 10 bis (Min.)</translation>
    </message>
    <message>
        <source>Arrived, and waited to be called</source>
        <translation>Angekommen und auf den Aufruf gewartet</translation>
    </message>
    <message>
        <source>{hour}:00 to {hour}:59</source>
        <translation>{hour}:00 bis {hour}:59</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Nach Warteschlange</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>By practitioner</source>
        <translation>Nach Behandelnden</translation>
    </message>
    <message>
        <source>Time at the kiosk, by language</source>
        <translation>Zeit am Kiosk, nach Sprache</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Check-ins at kiosks</source>
        <translation>Anmeldungen an Kiosken</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Stopped at the kiosk</source>
        <translation>Am Kiosk abgebrochen</translation>
    </message>
    <message>
        <source>Still left to the desk</source>
        <translation>Am Empfang zu klären</translation>
    </message>
    <message>
        <source>Left before they were seen</source>
        <translation>Vor der Behandlung gegangen</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Hilferufe</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nie beantwortet</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sieben Tage</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation>In dieser Zeit kam niemand.</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>&amp;Als CSV speichern...</translation>
    </message>
    <message>
        <source>Save as &amp;workbook...</source>
        <translation>Als Arbeitsmappe &amp;speichern...</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>{count} arrived</source>
        <translation>{count} angekommen</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Sprache der Fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave open  Ctrl+K</source>
        <translation>Offen lassen  Ctrl+K</translation>
    </message>
    <message>
        <source>The rest is the desk&apos;s</source>
        <translation>Rest am Empfang klären</translation>
    </message>
    <message>
        <source>Page {number} of {count}. Digits choose, Enter goes on.</source>
        <translation>Seite {number} von {count}. Ziffern wählen, Enter geht weiter.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Not kept yet. {why}</source>
        <translation>Noch nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Needs a person now: {flags}. Every staff window says so.</source>
        <translation>Braucht sofort jemanden: {flags}. Jedes Personalfenster zeigt es.</translation>
    </message>
    <message>
        <source>Identify the caller</source>
        <translation>Anrufende Person identifizieren</translation>
    </message>
    <message>
        <source>Nothing may be told yet. Ask for the patient&apos;s name, birth date, and one thing more.</source>
        <translation>Noch darf nichts gesagt werden. Fragen Sie nach Name und Geburtsdatum der Person und einer weiteren Angabe.</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Wer anruft</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Postcode, street or record number</source>
        <translation>&amp;Postleitzahl, Straße oder Aktennummer</translation>
    </message>
    <message>
        <source>&amp;Identified</source>
        <translation>&amp;Identifiziert</translation>
    </message>
    <message>
        <source>That is not what is on file. Nothing may be told.</source>
        <translation>Das steht so nicht in der Akte. Es darf nichts gesagt werden.</translation>
    </message>
    <message>
        <source>one thing more</source>
        <translation>eine weitere Angabe</translation>
    </message>
    <message>
        <source>Nothing may be told yet. Still to ask: {what}.</source>
        <translation>Noch darf nichts gesagt werden. Noch zu fragen: {what}.</translation>
    </message>
    <message>
        <source>Identified: {who}; {what}.</source>
        <translation>Identifiziert: {who}; {what}.</translation>
    </message>
    <message>
        <source>Join two records</source>
        <translation>Zwei Akten zusammenführen</translation>
    </message>
    <message>
        <source>Name or record number, then Enter</source>
        <translation>Name oder Aktennummer, dann Enter</translation>
    </message>
    <message>
        <source>&amp;Search for another one</source>
        <translation>&amp;Eine andere suchen</translation>
    </message>
    <message>
        <source>Records that may be the same person&apos;s</source>
        <translation>Akten, die vielleicht derselben Person gehören</translation>
    </message>
    <message>
        <source>Either&apos;s name and phone still let them in at a kiosk. Appointments, visits, answers and insurances of the other one stand under the one that stays, until the two are taken apart again.</source>
        <translation>Name und Telefon aus beiden gelten weiter am Kiosk. Termine, Besuche, Antworten und Versicherungen der anderen stehen unter der Akte, die bleibt, bis die beiden wieder getrennt werden.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Show &amp;beside each other</source>
        <translation>&amp;Nebeneinander zeigen</translation>
    </message>
    <message>
        <source>These may be one person&apos;s: the same birth date, and a name in common.</source>
        <translation>Das könnte dieselbe Person sein: gleiches Geburtsdatum und ein gemeinsamer Name.</translation>
    </message>
    <message>
        <source>No two records have a birth date and a name in common. For two others, close this and choose one of them first.</source>
        <translation>Keine zwei Akten haben Geburtsdatum und einen Namen gemeinsam. Für zwei andere schließen Sie dies und wählen zuerst eine davon.</translation>
    </message>
    <message>
        <source>Which of these is the same person?</source>
        <translation>Welche davon ist dieselbe Person?</translation>
    </message>
    <message>
        <source>Nobody like this was found. Search for the other record.</source>
        <translation>Keine ähnliche gefunden. Suchen Sie die andere Akte.</translation>
    </message>
    <message>
        <source>Nobody else was found by this. Try the family name or the record number.</source>
        <translation>Sonst wurde niemand gefunden. Versuchen Sie den Nachnamen oder die Aktennummer.</translation>
    </message>
    <message>
        <source>Mark one in the list first, or search for it.</source>
        <translation>Markieren Sie zuerst eine in der Liste, oder suchen Sie sie.</translation>
    </message>
    <message>
        <source>{number} stays</source>
        <translation>{number} bleibt</translation>
    </message>
    <message>
        <source>&amp;Join: one person</source>
        <translation>Zusammenführen: &amp;dieselbe Person</translation>
    </message>
    <message>
        <source>Take joined records apart</source>
        <translation>Zusammengeführte Akten trennen</translation>
    </message>
    <message>
        <source>Records that were joined to this one</source>
        <translation>Akten, die mit dieser zusammengeführt wurden</translation>
    </message>
    <message>
        <source>Each has again what was its own: appointments, visits, answers, insurances, also what came since.</source>
        <translation>Jede hat wieder, was ihr gehörte: Termine, Besuche, Antworten, Versicherungen, auch was seither dazukam.</translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Which record is another person&apos;s after all?</source>
        <translation>Welche Akte gehört doch einer anderen Person?</translation>
    </message>
    <message>
        <source>Nothing was joined to this record.</source>
        <translation>Mit dieser Akte wurde nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>There is nothing to take apart. Close this, and choose another patient.</source>
        <translation>Es gibt nichts zu trennen. Schließen Sie dies und wählen Sie eine andere Person.</translation>
    </message>
    <message>
        <source>joined {day} by {name}</source>
        <translation>zusammengeführt {day} von {name}</translation>
    </message>
    <message>
        <source>One of them was changed meanwhile. This is how they stand now: look again, then join them.</source>
        <translation>Eine davon wurde inzwischen geändert. So stehen sie jetzt: Prüfen Sie noch einmal, dann führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>Somebody else has joined one of them to a record already. Close this, and search for it.</source>
        <translation>Jemand anders hat eine davon schon mit einer Akte zusammengeführt. Schließen Sie dies und suchen Sie nach dieser.</translation>
    </message>
    <message>
        <source>Others were joined to the record that would go. Let that one stay, or take those apart first.</source>
        <translation>Mit der Akte, die wegfiele, sind andere zusammengeführt. Behalten Sie diese Akte, oder trennen Sie die anderen zuerst.</translation>
    </message>
    <message>
        <source>They are at a kiosk just now. Wait until they are done, then try again.</source>
        <translation>Die Person ist gerade an einem Kiosk. Warten Sie, bis sie fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its source has merged one of these into another record. Search for that one instead.</source>
        <translation>Die Quelle hat eine davon in eine andere Akte überführt. Suchen Sie stattdessen nach dieser.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>Ein Wort oder eine Taste</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No key is called so.</source>
        <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
        <source>The first thing that can be done with the chosen row</source>
        <translation>Das Erste, was mit der gewählten Zeile geht</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>In einer Liste auf und ab</translation>
    </message>
    <message>
        <source>Close what is open over the window</source>
        <translation>Schließen, was über dem Fenster offen ist</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Posten und Zahlungen</translation>
    </message>
    <message>
        <source>Receipts &amp;in</source>
        <translation>Quittungen &amp;auf</translation>
    </message>
    <message>
        <source>&amp;Take a payment...</source>
        <translation>&amp;Zahlung annehmen...</translation>
    </message>
    <message>
        <source>Add a &amp;charge...</source>
        <translation>Posten &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>As&amp;k the terminal</source>
        <translation>&amp;Terminal fragen</translation>
    </message>
    <message>
        <source>&amp;What came of it...</source>
        <translation>Ergebnis &amp;der Zahlung...</translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation>&amp;Quittung...</translation>
    </message>
    <message>
        <source>Receipt by e-&amp;mail</source>
        <translation>Quittung per E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Plan...</source>
        <translation>&amp;Raten...</translation>
    </message>
    <message>
        <source>&amp;Give back...</source>
        <translation>&amp;Erstatten...</translation>
    </message>
    <message>
        <source>Take &amp;back, same day...</source>
        <translation>Am &amp;selben Tag stornieren...</translation>
    </message>
    <message>
        <source>Cancel the c&amp;harge</source>
        <translation>&amp;Posten streichen</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Gestrichen: {what}</translation>
    </message>
    <message>
        <source>The receipt goes to their address by e-mail.</source>
        <translation>Die Quittung geht per E-Mail an die hinterlegte Adresse.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Zu zahlen: {amount}</translation>
    </message>
    <message>
        <source>Paid too much: {amount}</source>
        <translation>Zu viel gezahlt: {amount}</translation>
    </message>
    <message>
        <source>Nothing to pay in {code}</source>
        <translation>Nichts zu zahlen in {code}</translation>
    </message>
    <message>
        <source>Plan in {count} parts: {amount} due until today</source>
        <translation>Ratenzahlung, Raten: {count}, bis heute fällig: {amount}</translation>
    </message>
    <message>
        <source>Type an amount, such as 20.00.</source>
        <translation>Geben Sie einen Betrag ein, etwa 20,00.</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Posten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>&amp;Amount, in {code}</source>
        <translation>&amp;Betrag, in {code}</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>In Wor&amp;ten</translation>
    </message>
    <message>
        <source>Whole &amp;price, if insured</source>
        <translation>&amp;Ganzer Preis, wenn versichert</translation>
    </message>
    <message>
        <source>What in&amp;surance did, and why</source>
        <translation>Was &amp;die Versicherung tat und warum</translation>
    </message>
    <message>
        <source>The patient reads all of it at the kiosk and on paper.</source>
        <translation>Die Person liest alles davon am Kiosk und auf Papier.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Added: {amount}.</source>
        <translation>Hinzugefügt: {amount}.</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Zahlung annehmen</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Wo&amp;mit</translation>
    </message>
    <message>
        <source>&amp;Number of the cheque or the slip</source>
        <translation>Nummer von Scheck &amp;oder Beleg</translation>
    </message>
    <message>
        <source>Never type a card&apos;s number here: the card is read by the terminal alone.</source>
        <translation>Geben Sie hier nie eine Kartennummer ein: Die Karte liest nur das Terminal.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Look at the terminal: it waits for the card.</source>
        <translation>Sehen Sie auf das Terminal: Es wartet auf die Karte.</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Zahlung stornieren</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld erstatten</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Erstatten</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Look into the terminal&apos;s own journal for this amount at this time. What is written here is in the audit with your name.</source>
        <translation>Suchen Sie im Journal des Terminals nach diesem Betrag zu dieser Zeit. Was Sie hier eintragen, steht mit Ihrem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Paid, in {code}; empty for nothing</source>
        <translation>Bezahlt, in {code}; &amp;leer für nichts</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>Woher &amp;Sie es wissen</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Ratenzahlung</translation>
    </message>
    <message>
        <source>{count} parts, the first of {amount}</source>
        <translation>{count} Raten, die erste {amount}</translation>
    </message>
    <message>
        <source>&amp;In how many parts</source>
        <translation>&amp;In wie vielen Raten</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Vereinbaren</translation>
    </message>
    <message>
        <source>Agreed: {text}.</source>
        <translation>Vereinbart: {text}.</translation>
    </message>
    <message>
        <source>Note a telephone call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>whose it may be is looked up</source>
        <translation>wem sie gehören könnte, wird nachgesehen</translation>
    </message>
    <message>
        <source>W&amp;hat it was</source>
        <translation>&amp;Was es war</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>No&amp;tieren</translation>
    </message>
    <message>
        <source>This number may be of: {names}.</source>
        <translation>Diese Nummer könnte gehören: {names}.</translation>
    </message>
    <message>
        <source>Noted: {who}.</source>
        <translation>Notiert: {who}.</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>Das Telefon klingelt</translation>
    </message>
    <message>
        <source>as the telephone shows it; empty where it shows none</source>
        <translation>wie das Telefon sie zeigt; leer, wenn es keine zeigt</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Leitung</translation>
    </message>
    <message>
        <source>&amp;Show who it may be</source>
        <translation>Zeigen, wer &amp;es sein könnte</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Akte</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today. Breaking the glass opens the record for half an hour. Every manager is told at once, with your name and your reason, and somebody else reviews it.</source>
        <translation>Diese Person ist weder hier noch heute erwartet. Ein Notfallzugriff öffnet die Akte für eine halbe Stunde. Die Leitung erfährt es sofort, mit Ihrem Namen und Ihrem Grund, und jemand anders prüft es.</translation>
    </message>
    <message>
        <source>&amp;Why do you need it?</source>
        <translation>&amp;Warum brauchen Sie sie?</translation>
    </message>
    <message>
        <source>Break the &amp;glass</source>
        <translation>&amp;Notfallzugriff</translation>
    </message>
    <message>
        <source>Open until {time}: the glass is broken, and every manager knows.</source>
        <translation>Offen bis {time}: Notfallzugriff, und die Leitung weiß davon.</translation>
    </message>
    <message>
        <source>Open until {time}, with your reason, which every manager sees.</source>
        <translation>Offen bis {time}, mit Ihrer Begründung, die die Leitung sieht.</translation>
    </message>
    <message>
        <source>{who}: the half hour is over, and the record is shut again.</source>
        <translation>{who}: Die halbe Stunde ist vorbei, und die Akte ist wieder geschlossen.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Visits: {count}, the last {day}</source>
        <translation>Besuche: {count}, zuletzt {day}</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} J.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Allergies, medicines, conditions</source>
        <translation>Allergien, Medikamente, Erkrankungen</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Emergency: {who}</source>
        <translation>Notfall: {who}</translation>
    </message>
    <message>
        <source>Special privacy</source>
        <translation>Besonderer Schutz</translation>
    </message>
    <message>
        <source>Of this patient a reason is asked for. It holds for half an hour. Every manager is told at once, with your name and your reason, somebody else reviews it, and the patient can ask who gave one.</source>
        <translation>Für diese Akte wird eine Begründung verlangt. Sie gilt eine halbe Stunde. Die Leitung erfährt es sofort, mit Ihrem Namen und Ihrem Grund, jemand anders prüft es, und die Person kann fragen, wer einen Grund angegeben hat.</translation>
    </message>
    <message>
        <source>&amp;Go on with this reason</source>
        <translation>&amp;Mit diesem Grund weiter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>JJJJ</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Type the birth date: day, month and year.</source>
        <translation>Geben Sie das Geburtsdatum ein: Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>Type the day of birth.</source>
        <translation>Geben Sie den Tag der Geburt ein.</translation>
    </message>
    <message>
        <source>Type the month of birth, as a number or a word.</source>
        <translation>Geben Sie den Monat der Geburt ein, als Zahl oder Wort.</translation>
    </message>
    <message>
        <source>Type the year of birth.</source>
        <translation>Geben Sie das Jahr der Geburt ein.</translation>
    </message>
    <message>
        <source>Type all four digits of the year of birth.</source>
        <translation>Geben Sie das Jahr der Geburt mit allen vier Ziffern ein.</translation>
    </message>
    <message>
        <source>There is no such month. Type 1 to 12, or a word such as March.</source>
        <translation>Diesen Monat gibt es nicht. Geben Sie 1 bis 12 ein oder ein Wort wie März.</translation>
    </message>
    <message>
        <source>There is no such month. Were the day and the month meant the other way round?</source>
        <translation>Diesen Monat gibt es nicht. Sind Tag und Monat vertauscht?</translation>
    </message>
    <message>
        <source>There is no such day. Look at the day, the month and the year.</source>
        <translation>Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>This date is still to come. Look at the year of birth.</source>
        <translation>Dieses Datum liegt in der Zukunft. Prüfen Sie das Jahr der Geburt.</translation>
    </message>
    <message>
        <source>Nobody is that old. Look at the year of birth.</source>
        <translation>So alt ist niemand. Prüfen Sie das Jahr der Geburt.</translation>
    </message>
    <message>
        <source>Type a time, such as 16:30, or a day and a time, such as 2026-11-30 9:00.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 16:30, oder Tag und Uhrzeit, etwa 2026-11-30 9:00.</translation>
    </message>
    <message>
        <source>name or record number, then Enter</source>
        <translation>Name oder Aktennummer, dann Enter</translation>
    </message>
    <message>
        <source>no patient, or none who is known</source>
        <translation>niemand aus der Kartei, oder unbekannt</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Person suchen</translation>
    </message>
    <message>
        <source>A&amp;bout patient</source>
        <translation>&amp;Betrifft</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>{count} were found: choose who is meant.</source>
        <translation>{count} gefunden: Wählen Sie, wer gemeint ist.</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>Wer &amp;spricht</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>What &amp;exactly</source>
        <translation>&amp;Was genau</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>What was a&amp;greed</source>
        <translation>Was &amp;vereinbart wurde</translation>
    </message>
    <message>
        <source>Call back b&amp;y</source>
        <translation>&amp;Zurückrufen bis</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>The day of all practitioners</source>
        <translation>Der Tag aller Behandelnden</translation>
    </message>
    <message>
        <source>The day of all rooms</source>
        <translation>Der Tag aller Zimmer</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>Die Woche von {name}</translation>
    </message>
    <message>
        <source>Book &amp;for</source>
        <translation>Te&amp;rmin für</translation>
    </message>
    <message>
        <source>&amp;Book here</source>
        <translation>&amp;Hier buchen</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>Vers&amp;chieben...</translation>
    </message>
    <message>
        <source>A&amp;nother time...</source>
        <translation>Andere &amp;Zeit...</translation>
    </message>
    <message>
        <source>&amp;Cancel it...</source>
        <translation>&amp;Absagen...</translation>
    </message>
    <message>
        <source>C&amp;omes</source>
        <translation>&amp;Kommt</translation>
    </message>
    <message>
        <source>O&amp;verbook...</source>
        <translation>Ü&amp;berbuchen...</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The clinic has no plan yet (README: The plan).</source>
        <translation>Die Klinik hat noch keinen Terminplan (README: The plan).</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>ein Feiertag</translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation>aus einer Serie</translation>
    </message>
    <message>
        <source>Choose a patient first: close this, choose one, and open the plan again.</source>
        <translation>Wählen Sie zuerst eine Person: Schließen Sie dies, wählen Sie sie, und öffnen Sie den Terminplan noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>Hierher &amp;verschieben</translation>
    </message>
    <message>
        <source>Choose where {name} goes, and press Enter.</source>
        <translation>Wählen Sie, wohin der Termin von {name} kommt, und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Warum wird abgesagt?</translation>
    </message>
    <message>
        <source>This one alone</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>This one and all after it</source>
        <translation>Dieser und alle danach</translation>
    </message>
    <message>
        <source>It is one of a series.</source>
        <translation>Er gehört zu einer Serie.</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {time}.</source>
        <translation>Abgesagt: {name}, {time}.</translation>
    </message>
    <message>
        <source>Why at a time that is taken?</source>
        <translation>Warum zu einer belegten Zeit?</translation>
    </message>
    <message>
        <source>Choose a time, and what for.</source>
        <translation>Wählen Sie eine Zeit und wofür.</translation>
    </message>
    <message>
        <source>There is no such visit with {name}.</source>
        <translation>Eine solche Terminart gibt es bei {name} nicht.</translation>
    </message>
    <message>
        <source>This booking is of a source: it is changed there.</source>
        <translation>Diese Buchung kommt aus einer Quelle: Sie wird dort geändert.</translation>
    </message>
    <message>
        <source>Too late: this booking is over, or somebody has come for it.</source>
        <translation>Zu spät: Dieser Termin ist vorbei, oder jemand ist schon dafür gekommen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Armband</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Geboren {day}</translation>
    </message>
    <message>
        <source>Record number {mrn}</source>
        <translation>Aktennummer {mrn}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer of tickets (ESC/POS)</source>
        <translation>Wartemarkendrucker (ESC/POS)</translation>
    </message>
    <message>
        <source>Into a file (PDF)...</source>
        <translation>In eine Datei (PDF)...</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplare</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} x {height} mm</translation>
    </message>
    <message>
        <source>How it will look: {words}</source>
        <translation>So sieht es aus: {words}</translation>
    </message>
    <message>
        <source>Not printed: the printer of tickets: {state}. Mend that, and print again.</source>
        <translation>Nicht gedruckt. Wartemarkendrucker: {state}. Bitte beheben und noch einmal drucken.</translation>
    </message>
    <message>
        <source>{what} of {name}: printed on {printer}.</source>
        <translation>{what} von {name}: gedruckt auf {printer}.</translation>
    </message>
    <message>
        <source>For staff who are patients here, and for whoever is well known. Before the record opens, on the day of a visit too, a reason is asked for, which every manager sees at once and somebody else reviews. Lists say no more than that it is private; checking in at a kiosk, calling and the queue are as ever.</source>
        <translation>Für Mitarbeitende, die hier selbst in Behandlung sind, und für bekannte Personen. Bevor sich die Akte öffnet, auch am Tag eines Besuchs, wird eine Begründung verlangt, die die Leitung sofort sieht und jemand anders prüft. Listen zeigen nur, dass sie geschützt ist; Anmeldung am Kiosk, Aufruf und Warteschlange gehen wie immer.</translation>
    </message>
    <message>
        <source>No reason is asked for as yet.</source>
        <translation>Bisher wird keine Begründung verlangt.</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason from now on</source>
        <translation>&amp;Ab jetzt eine Begründung verlangen</translation>
    </message>
    <message>
        <source>A reason is asked for, since {day}, by {name}: {why}</source>
        <translation>Eine Begründung wird verlangt, seit {day}, von {name}: {why}</translation>
    </message>
    <message>
        <source>&amp;Take it back: ask no more</source>
        <translation>Aufheben: &amp;keine mehr verlangen</translation>
    </message>
    <message>
        <source>{name}: a reason is asked for from now on.</source>
        <translation>{name}: Ab jetzt wird eine Begründung verlangt.</translation>
    </message>
    <message>
        <source>{name}: no reason is asked for any more.</source>
        <translation>{name}: Es wird keine Begründung mehr verlangt.</translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation>Rückruf versprechen</translation>
    </message>
    <message>
        <source>P&amp;romise it</source>
        <translation>&amp;Versprechen</translation>
    </message>
    <message>
        <source>{who} is to be called back.</source>
        <translation>{who} wird zurückgerufen.</translation>
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
        <source>Add another</source>
        <translation>Weitere Antwort</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(wählen)</translation>
    </message>
    <message>
        <source>This cannot be given here. Leave it open (Ctrl+K).</source>
        <translation>Das kann hier nicht angegeben werden. Lassen Sie es offen (Ctrl+K).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Phones, emails</source>
        <translation>Telefone, E-Mails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bezugspersonen</translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{count}, the last {day}</source>
        <translation>{count}, zuletzt {day}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>Has co&amp;me to be seen: book for now</source>
        <translation>&amp;Ist zur Behandlung gekommen: Termin für jetzt</translation>
    </message>
    <message>
        <source>Patients like this one</source>
        <translation>Ähnliche Personen</translation>
    </message>
    <message>
        <source>&amp;None of these: register</source>
        <translation>&amp;Keine davon: aufnehmen</translation>
    </message>
    <message>
        <source>Somebody like this is here already. Is it one of these?</source>
        <translation>Eine ähnliche Person gibt es schon. Ist es eine von diesen?</translation>
    </message>
    <message>
        <source>&amp;Use the marked patient</source>
        <translation>&amp;Markierte Person verwenden</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Mark one of the patients first.</source>
        <translation>Markieren Sie zuerst eine der Personen.</translation>
    </message>
    <message>
        <source>{name} is on file, record number {number}.</source>
        <translation>{name} ist aufgenommen, Aktennummer {number}.</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>ein ähnlicher Name</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>dasselbe Geburtsdatum</translation>
    </message>
    <message>
        <source>the birth date with day and month turned round</source>
        <translation>Geburtsdatum mit vertauschtem Tag und Monat</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>dasselbe Telefon</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>Der Person mitteilen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>&amp;Lücken</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Own words</source>
        <translation>&amp;Eigene Worte</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>&amp;Mitteilen</translation>
    </message>
    <message>
        <source>&amp;Blanks: {names}</source>
        <translation>Lü&amp;cken: {names}</translation>
    </message>
    <message>
        <source>Own words stand as they are written, at kiosks and on the printed ticket, and never on the board.</source>
        <translation>Eigene Worte stehen, wie sie geschrieben sind, an Kiosken und auf der gedruckten Wartenummer, nie auf der Anzeige.</translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, and everybody on the board beside the ticket&apos;s number.</source>
        <translation>Die Person liest es in ihrer Sprache an Kiosken und auf der gedruckten Wartenummer, alle lesen es auf der Anzeige neben der Wartenummer.</translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, not on the board.</source>
        <translation>Die Person liest es in ihrer Sprache an Kiosken und auf der gedruckten Wartenummer, nicht auf der Anzeige.</translation>
    </message>
    <message>
        <source>{who} is told.</source>
        <translation>Mitgeteilt: {who}.</translation>
    </message>
    <message>
        <source>Take a registration back</source>
        <translation>Aufnahme zurücknehmen</translation>
    </message>
    <message>
        <source>For somebody who was registered here by mistake. Nobody finds them any more, no kiosk knows them, and what they were booked for when they came is cancelled. It goes as long as nothing else is on file of them; it is in the audit, and it cannot be undone.</source>
        <translation>Für jemanden, der hier versehentlich aufgenommen wurde. Niemand findet die Person mehr, kein Kiosk kennt sie, und der Termin, für den sie kam, wird abgesagt. Das geht, solange sonst nichts in der Akte steht; es steht im Protokoll und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: {who} is not on file any more.</source>
        <translation>Rückgängig: {who} hat keine Akte mehr.</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Niemand wartet auf einen Termin.</translation>
    </message>
    <message>
        <source>&amp;Book it for them</source>
        <translation>&amp;Für die Person buchen</translation>
    </message>
    <message>
        <source>&amp;Off the list</source>
        <translation>&amp;Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Nothing is free yet as {name} wishes it.</source>
        <translation>Noch ist nichts so frei, wie {name} es wünscht.</translation>
    </message>
    <message>
        <source>{name} waits no more.</source>
        <translation>{name} wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Kostenvoranschläge</translation>
    </message>
    <message>
        <source>Who is not insured on the day of a visit is owed an estimate by the day that stands here, and whoever asks for one.</source>
        <translation>Wer am Tag eines Besuchs nicht versichert ist, dem steht bis zu dem Tag, der hier steht, ein Kostenvoranschlag zu, und jedem, der darum bittet.</translation>
    </message>
    <message>
        <source>Nobody is booked ahead.</source>
        <translation>Es sind keine Termine gebucht.</translation>
    </message>
    <message>
        <source>Bookings ahead</source>
        <translation>Kommende Termine</translation>
    </message>
    <message>
        <source>Paper &amp;in</source>
        <translation>Papier &amp;auf</translation>
    </message>
    <message>
        <source>&amp;Make the estimate...</source>
        <translation>Kostenvoranschlag &amp;erstellen...</translation>
    </message>
    <message>
        <source>They &amp;ask for one</source>
        <translation>Sie &amp;bitten darum</translation>
    </message>
    <message>
        <source>Late: {count}</source>
        <translation>Überfällig: {count}</translation>
    </message>
    <message>
        <source>Noted: {name} asks for it.</source>
        <translation>Notiert: {name} bittet darum.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenvoranschlag</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Wählen Sie zuerst jemanden.</translation>
    </message>
    <message>
        <source>{date}, late</source>
        <translation>{date}, überfällig</translation>
    </message>
    <message>
        <source>given {date}</source>
        <translation>gegeben {date}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Is here now: &amp;into the queue, with a ticket</source>
        <translation>&amp;Ist jetzt hier: in die Warteschlange, mit Wartenummer</translation>
    </message>
    <message>
        <source>Chec&amp;ks in at a kiosk</source>
        <translation>&amp;Meldet sich an einem Kiosk an</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Terminart</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>{name} is here already, and waits or is being seen. Look under Arrivals.</source>
        <translation>{name} ist schon hier und wartet oder ist in Behandlung. Sehen Sie unter „Angekommen“ nach.</translation>
    </message>
    <message>
        <source>{name} is booked for {time} already, and checks in for that. Nothing was booked.</source>
        <translation>{name} hat schon einen Termin um {time} und meldet sich dafür an. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>{name} cannot be booked: the record says that they have died.</source>
        <translation>{name} kann keinen Termin erhalten: Laut Akte ist die Person verstorben.</translation>
    </message>
    <message>
        <source>{name} is in the queue.</source>
        <translation>{name} ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>{name} is booked for now, and can check in at a kiosk.</source>
        <translation>{name} hat einen Termin für jetzt und kann sich an einem Kiosk anmelden.</translation>
    </message>
    <message>
        <source>Book for now</source>
        <translation>Termin für jetzt</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer hier ist</translation>
    </message>
    <message>
        <source>On &amp;file</source>
        <translation>&amp;In der Akte</translation>
    </message>
    <message>
        <source>(somebody else)</source>
        <translation>(jemand anders)</translation>
    </message>
    <message>
        <source>What has to be signed is the desk&apos;s: whoever is here may not sign it.</source>
        <translation>Was zu unterschreiben ist, wird am Empfang geklärt: Wer hier ist, darf es nicht unterschreiben.</translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation>Wählen Sie, wer hier ist.</translation>
    </message>
    <message>
        <source>Here for {patient}: {who}.</source>
        <translation>Hier für {patient}: {who}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>It stays on their list until they have read it and somebody says it is done.</source>
        <translation>Sie bleibt dort in der Liste, bis sie gelesen und als erledigt vermerkt ist.</translation>
    </message>
    <message>
        <source>&amp;Send  Ctrl+Enter</source>
        <translation>&amp;Senden  Ctrl+Enter</translation>
    </message>
    <message>
        <source>This patient is not on file any more. Close this, and choose them again.</source>
        <translation>Diese Person hat keine Akte mehr. Schließen Sie dies und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Sent to {whom}, about {who}.</source>
        <translation>Gesendet an {whom}, zu {who}.</translation>
    </message>
    <message>
        <source>Front desk: sign in</source>
        <translation>Empfang: Einloggen</translation>
    </message>
    <message>
        <source>Your new p&amp;assword, at least {number} letters</source>
        <translation>Ihr &amp;neues Passwort, mindestens {number} Zeichen</translation>
    </message>
    <message>
        <source>The new password a&amp;gain</source>
        <translation>&amp;Das neue Passwort wiederholen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Einloggen</translation>
    </message>
    <message>
        <source>Sign in with a &amp;password</source>
        <translation>Mi&amp;t Passwort einloggen</translation>
    </message>
    <message>
        <source>I have a one-time &amp;code</source>
        <translation>&amp;Ich habe einen Einmalcode</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Whoever runs this computer makes the first administrator with the command: kiosk staff first-admin NAME</source>
        <translation>Noch kann sich niemand einloggen. Wer diesen Computer betreut, legt mit diesem Befehl das erste Administratorkonto an: kiosk staff first-admin NAME</translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation>{name}, mit PIN</translation>
    </message>
    <message>
        <source>Your password again</source>
        <translation>Noch einmal Ihr Passwort</translation>
    </message>
    <message>
        <source>{name}, this is done under your name. Type your password; it is not asked again for five minutes.</source>
        <translation>{name}, das geschieht unter Ihrem Namen. Geben Sie Ihr Passwort ein; danach wird fünf Minuten lang nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Pa&amp;sswort</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Das ist nicht Ihr Passwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Willkommen zurück, {name}</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Sign in with a one-time code</source>
        <translation>Mit Einmalcode einloggen</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>&amp;Einmalcode</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Einen Moment...</translation>
    </message>
    <message>
        <source>This PIN no longer holds. Sign in with the password.</source>
        <translation>Diese PIN gilt nicht mehr. Loggen Sie sich mit dem Passwort ein.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>Name und Passwort passen nicht zusammen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again, or sign in with the password.</source>
        <translation>Das war nicht die PIN. Versuchen Sie es noch einmal, oder loggen Sie sich mit dem Passwort ein.</translation>
    </message>
    <message>
        <source>Name and code do not belong together, or the code has been used or is too old.</source>
        <translation>Name und Code passen nicht zusammen, oder der Code ist verbraucht oder zu alt.</translation>
    </message>
    <message>
        <source>{name}, you are known, and signed out again: this account may see no patients and administers nothing. Whoever keeps the accounts can give it a role.</source>
        <translation>{name}, Sie wurden erkannt und gleich wieder ausgeloggt: Dieses Konto darf keine Patienten sehen und nichts verwalten. Wer die Konten verwaltet, kann ihm eine Rolle geben.</translation>
    </message>
    <message>
        <source>{name}, you work as something else now, which has another window. Sign in again.</source>
        <translation>{name}, Sie haben jetzt eine andere Rolle, die ein anderes Fenster hat. Loggen Sie sich neu ein.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing is lost.</source>
        <translation>Sie sind ausgeloggt. Loggen Sie sich neu ein; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Not taken into the record</source>
        <translation>Nicht in die Akte übernommen</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Needs a person now</source>
        <translation>Braucht sofort jemanden</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>There are more entries than are shown here</source>
        <translation>Es gibt mehr Einträge, als hier stehen</translation>
    </message>
    <message>
        <source>Left a message: {text}</source>
        <translation>Hat eine Nachricht hinterlassen: {text}</translation>
    </message>
    <message>
        <source>Asks: {question} ({language})</source>
        <translation>Fragt: {question} ({language})</translation>
    </message>
    <message>
        <source>Needs a person now: {flag}</source>
        <translation>Braucht sofort jemanden: {flag}</translation>
    </message>
    <message>
        <source>Holds number {given}, is called as {now}</source>
        <translation>Hat Nummer {given}, wird als {now} aufgerufen</translation>
    </message>
    <message>
        <source>Checked in without connection, and does not fit the record</source>
        <translation>Ohne Verbindung angemeldet und passt zu keiner Akte</translation>
    </message>
    <message>
        <source>Answer of somebody who does not fit the record: {step}</source>
        <translation>Antwort von jemandem, der zu keiner Akte passt: {step}</translation>
    </message>
    <message>
        <source>Could not be written, which is a fault of the program: {step}</source>
        <translation>Konnte durch einen Fehler des Programms nicht gespeichert werden: {step}</translation>
    </message>
    <message>
        <source>A record that this kiosk cannot read any more; it is kept there</source>
        <translation>Ein Eintrag, den dieser Kiosk nicht mehr lesen kann; er bleibt dort aufbewahrt</translation>
    </message>
    <message>
        <source>What waited on this kiosk may be lost: its file was damaged. Ask who checked in there and is not on the list. The file is kept there: {text}</source>
        <translation>Was auf diesem Kiosk wartete, ist vielleicht verloren: Seine Datei war beschädigt. Fragen Sie, wer sich dort angemeldet hat und nicht in der Liste steht. Die Datei liegt dort: {text}</translation>
    </message>
    <message>
        <source>Too many tries at this kiosk, or too many patients in an hour. Look who is there. Where a name stands here, somebody has tried to be that patient.</source>
        <translation>Zu viele Versuche an diesem Kiosk oder zu viele Personen in einer Stunde. Sehen Sie nach, wer dort ist. Steht hier ein Name, hat jemand versucht, sich als diese Person anzumelden.</translation>
    </message>
    <message>
        <source>Answered again after the check-in: {step}</source>
        <translation>Nach der Anmeldung noch einmal beantwortet: {step}</translation>
    </message>
    <message>
        <source>Came after the patient had been signed out: {step}</source>
        <translation>Kam, nachdem die Person abgemeldet war: {step}</translation>
    </message>
    <message>
        <source>Ended the check-in while something was still to be asked: {step}</source>
        <translation>Hat die Anmeldung beendet, obwohl noch etwas offen war: {step}</translation>
    </message>
    <message>
        <source>Answers something that this visit does not ask: {step}</source>
        <translation>Beantwortet etwas, wonach dieser Besuch nicht fragt: {step}</translation>
    </message>
    <message>
        <source>Is for an appointment that has changed since: {step}</source>
        <translation>Gehört zu einem Termin, der inzwischen geändert wurde: {step}</translation>
    </message>
    <message>
        <source>Sent to you: too late to check in at the kiosk</source>
        <translation>Zu Ihnen geschickt: zu spät für die Anmeldung am Kiosk</translation>
    </message>
    <message>
        <source>Sent to you: the appointment is cancelled</source>
        <translation>Zu Ihnen geschickt: Der Termin ist abgesagt</translation>
    </message>
    <message>
        <source>Sent to you: the appointment is over or was missed</source>
        <translation>Zu Ihnen geschickt: Der Termin ist vorbei oder wurde versäumt</translation>
    </message>
    <message>
        <source>Sent to you: more than one person fits, or too many wrong answers</source>
        <translation>Zu Ihnen geschickt: Mehrere Personen passen, oder zu viele falsche Antworten</translation>
    </message>
    <message>
        <source>Sent to you: has neither the phone nor the postcode on file</source>
        <translation>Zu Ihnen geschickt: weder Telefon noch Postleitzahl wie in der Akte</translation>
    </message>
    <message>
        <source>Sent to you: says the appointment is not right</source>
        <translation>Zu Ihnen geschickt: sagt, der Termin stimmt nicht</translation>
    </message>
    <message>
        <source>Sent to you: the kiosk could not go on</source>
        <translation>Zu Ihnen geschickt: Der Kiosk kam nicht weiter</translation>
    </message>
    <message>
        <source>Something that this program does not know. Look at it, and at the patient.</source>
        <translation>Etwas, das dieses Programm nicht kennt. Prüfen Sie es, und sehen Sie nach der Person.</translation>
    </message>
    <message>
        <source>Go to who waits un&amp;seen</source>
        <translation>&amp;Zur ersten unbestätigten Ankunft</translation>
    </message>
    <message>
        <source>Everybody who has come has been seen.</source>
        <translation>Alle Ankünfte sind bestätigt.</translation>
    </message>
    <message>
        <source>Come and not seen: {count}, the longest for {age}</source>
        <translation>Angekommen und noch nicht bestätigt: {count}, am längsten seit {age}</translation>
    </message>
    <message>
        <source>Ask for somebody and are alone: {count}, the longest for {age} at {kiosk}</source>
        <translation>Bitten um Hilfe und sind allein: {count}, am längsten seit {age}, {kiosk}</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: their record is shut.</source>
        <translation>Diese Person ist weder hier noch heute erwartet: Ihre Akte ist geschlossen.</translation>
    </message>
    <message>
        <source>This patient is of special privacy: open the record with a reason first (Ctrl+O).</source>
        <translation>Diese Person ist besonders geschützt: Öffnen Sie zuerst die Akte mit einer Begründung (Ctrl+O).</translation>
    </message>
    <message>
        <source>More is on file of this patient than that they were registered here and waited. If they are on file twice, join the two records instead (Ctrl+J).</source>
        <translation>In der Akte steht mehr, als dass die Person hier aufgenommen wurde und gewartet hat. Gibt es zwei Akten, führen Sie sie stattdessen zusammen (Ctrl+J).</translation>
    </message>
    <message>
        <source>Too late to take back: something else has happened to this patient since.</source>
        <translation>Zu spät zum Zurücknehmen: Bei dieser Person ist seither etwas anderes geschehen.</translation>
    </message>
    <message>
        <source>The card on file has changed since. Refuse this one, and ask the patient again.</source>
        <translation>Die Karte in der Akte hat sich seither geändert. Lehnen Sie diese ab, und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no e-mail address of theirs that one could write to.</source>
        <translation>Es gibt keine E-Mail-Adresse, an die man schreiben könnte.</translation>
    </message>
    <message>
        <source>{name} has taken it. Take it over, or leave it to them.</source>
        <translation>{name} hat es übernommen. Übernehmen Sie es selbst, oder überlassen Sie es {name}.</translation>
    </message>
    <message>
        <source>{name} has ended it meanwhile. Nothing of what stands here was kept.</source>
        <translation>{name} hat es inzwischen beendet. Nichts von dem, was hier steht, wurde gespeichert.</translation>
    </message>
    <message>
        <source>It was taken back meanwhile. Nothing of what stands here was kept.</source>
        <translation>Es wurde inzwischen zurückgenommen. Nichts von dem, was hier steht, wurde gespeichert.</translation>
    </message>
    <message>
        <source>The fee table has no line for this visit: whoever sets up the clinic adds one ([[fee]]).</source>
        <translation>Die Gebührentabelle hat keine Zeile für diesen Besuch: Wer die Praxis einrichtet, fügt eine hinzu ([[fee]]).</translation>
    </message>
    <message>
        <source>Write what was agreed, in a few words, and no card&apos;s number.</source>
        <translation>Schreiben Sie in wenigen Worten, was vereinbart wurde, und keine Kartennummer.</translation>
    </message>
    <message>
        <source>Type a telephone number: 3 to 15 digits, with + before a country&apos;s.</source>
        <translation>Geben Sie eine Telefonnummer ein: 3 bis 15 Ziffern, die Ländervorwahl mit +.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: ask the name, the birth date, and one thing more.</source>
        <translation>Noch darf nichts gesagt werden: Fragen Sie nach Name, Geburtsdatum und einer weiteren Angabe.</translation>
    </message>
    <message>
        <source>Your password was not typed again: nothing was changed.</source>
        <translation>Ihr Passwort wurde nicht noch einmal eingegeben: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing was changed.</source>
        <translation>Sie sind ausgeloggt. Loggen Sie sich neu ein; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database did not answer. Look at the list before you try again.</source>
        <translation>Die Datenbank hat nicht geantwortet. Sehen Sie in die Liste, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Not done, by a fault of the program: {what}. Look at the list before you try again.</source>
        <translation>Nicht ausgeführt, wegen eines Programmfehlers: {what}. Sehen Sie in die Liste, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>&amp;I go there now</source>
        <translation>&amp;Ich gehe jetzt hin</translation>
    </message>
    <message>
        <source>Nobody has given an answer that needs a person at once.</source>
        <translation>Niemand hat eine Antwort gegeben, die sofort jemanden braucht.</translation>
    </message>
    <message>
        <source>You go to {who} at {kiosk}: {flag}.</source>
        <translation>Sie gehen zu {who}, {kiosk}: {flag}.</translation>
    </message>
    <message>
        <source>Somebody else has gone to {who} at {kiosk}: {flag}.</source>
        <translation>Jemand anders ist zu {who} gegangen, {kiosk}: {flag}.</translation>
    </message>
    <message>
        <source>go to {who}</source>
        <translation>hingehen zu {who}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Nobody has gone yet: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation>Noch ist niemand hingegangen: {flag} · {who}, {kiosk} · seit {age}</translation>
    </message>
    <message>
        <source>Needs a person now: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation>Braucht sofort jemanden: {flag} · {who}, {kiosk} · seit {age}</translation>
    </message>
    <message>
        <source>the beginning of a check-in</source>
        <translation>der Beginn einer Anmeldung</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>an answer that needs a person now</source>
        <translation>eine Antwort, die sofort jemanden braucht</translation>
    </message>
    <message>
        <source>something left to the desk</source>
        <translation>etwas, das am Empfang zu klären ist</translation>
    </message>
    <message>
        <source>the end of a check-in</source>
        <translation>das Ende einer Anmeldung</translation>
    </message>
    <message>
        <source>something that this program does not know</source>
        <translation>etwas, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>This call cannot be read</source>
        <translation>Dieser Ruf ist nicht lesbar</translation>
    </message>
    <message>
        <source>There are more calls than are shown here</source>
        <translation>Es gibt mehr Rufe, als hier stehen</translation>
    </message>
    <message>
        <source>health questions</source>
        <translation>Gesundheitsfragen</translation>
    </message>
    <message>
        <source>another screen</source>
        <translation>anderer Bildschirm</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>Startbildschirm</translation>
    </message>
    <message>
        <source>name and birth date</source>
        <translation>Name und Geburtsdatum</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>zweite Antwort</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>last screen</source>
        <translation>letzter Bildschirm</translation>
    </message>
    <message>
        <source>leaving a message</source>
        <translation>hinterlässt Nachricht</translation>
    </message>
    <message>
        <source>check-in not possible</source>
        <translation>Anmeldung nicht möglich</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Who checks in at a kiosk appears here by itself.</source>
        <translation>Noch ist niemand angekommen. Wer sich an einem Kiosk anmeldet, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>At kiosks</source>
        <translation>An Kiosken</translation>
    </message>
    <message>
        <source>Nobody is checking in at a kiosk now.</source>
        <translation>Gerade meldet sich niemand an einem Kiosk an.</translation>
    </message>
    <message>
        <source>everything answered</source>
        <translation>alles beantwortet</translation>
    </message>
    <message>
        <source>{number} of {all} · {what}</source>
        <translation>{number} von {all} · {what}</translation>
    </message>
    <message>
        <source>{name} is at {kiosk}, step {step}; the last one was {age} ago.</source>
        <translation>{name} ist an {kiosk}, Schritt {step}; der letzte war vor {age}.</translation>
    </message>
    <message>
        <source>{name} is checking in, step {step}; the last one was {age} ago.</source>
        <translation>{name} meldet sich an, Schritt {step}; der letzte war vor {age}.</translation>
    </message>
    <message>
        <source>Appt</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Choose a question about a bill first.</source>
        <translation>Wählen Sie zuerst eine Frage zu einer Rechnung.</translation>
    </message>
    <message>
        <source>You have taken the question of {who}.</source>
        <translation>Sie haben die Frage von {who} übernommen.</translation>
    </message>
    <message>
        <source>Given back: the question of {who}.</source>
        <translation>Zurückgegeben: die Frage von {who}.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Nobody has a question about a bill.</source>
        <translation>Niemand hat eine Frage zu einer Rechnung.</translation>
    </message>
    <message>
        <source>&amp;Take the question</source>
        <translation>&amp;Frage übernehmen</translation>
    </message>
    <message>
        <source>&amp;Answer the question...</source>
        <translation>Frage &amp;beantworten...</translation>
    </message>
    <message>
        <source>Give the question &amp;back</source>
        <translation>Frage &amp;zurückgeben</translation>
    </message>
    <message>
        <source>do something with a question about a bill</source>
        <translation>eine Frage zu einer Rechnung bearbeiten</translation>
    </message>
    <message>
        <source>Asked at {where}, {when}.</source>
        <translation>Gefragt: {where}, {when}.</translation>
    </message>
    <message>
        <source>{name} sees to it.</source>
        <translation>{name} kümmert sich darum.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Choose somebody who is to be called back first.</source>
        <translation>Wählen Sie zuerst einen Rückruf.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>Niemand ist zurückzurufen.</translation>
    </message>
    <message>
        <source>&amp;Take the call-back</source>
        <translation>&amp;Rückruf übernehmen</translation>
    </message>
    <message>
        <source>Call &amp;out</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>Nobody &amp;answered</source>
        <translation>&amp;Nicht erreicht</translation>
    </message>
    <message>
        <source>Close with an o&amp;utcome...</source>
        <translation>&amp;Mit Ergebnis abschließen...</translation>
    </message>
    <message>
        <source>Promised by {name}, until {time}.</source>
        <translation>Versprochen von {name}, bis {time}.</translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation>{name} ruft an.</translation>
    </message>
    <message>
        <source>{time} · {age} late</source>
        <translation>{time} · {age} zu spät</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Versprochen von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Wer anruft</translation>
    </message>
    <message>
        <source>&amp;Go to help call</source>
        <translation>&amp;Zum Hilferuf gehen</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Niemand bittet um Hilfe.</translation>
    </message>
    <message>
        <source>Help calls</source>
        <translation>Hilferufe</translation>
    </message>
    <message>
        <source>Somebody else is on the way there.</source>
        <translation>Jemand anders ist schon auf dem Weg.</translation>
    </message>
    <message>
        <source>answer the call for help</source>
        <translation>dem Hilferuf folgen</translation>
    </message>
    <message>
        <source>You go to {kiosk}: {name} asked for help.</source>
        <translation>Sie gehen zu {kiosk}: {name} bittet um Hilfe.</translation>
    </message>
    <message>
        <source>You go to {kiosk}, where somebody asked for help.</source>
        <translation>Sie gehen zu {kiosk}, wo jemand um Hilfe bittet.</translation>
    </message>
    <message>
        <source>{name} asks for help at {kiosk}.</source>
        <translation>{name} bittet um Hilfe: {kiosk}.</translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}.</source>
        <translation>Jemand bittet um Hilfe: {kiosk}.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{settled} of {all}</source>
        <translation>{settled} von {all}</translation>
    </message>
    <message>
        <source>desk first</source>
        <translation>erst Empfang</translation>
    </message>
    <message>
        <source>look into it</source>
        <translation>nachsehen</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>changes to review</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>alles klar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>first · {wait}</source>
        <translation>zuerst · {wait}</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Aufruf in</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation>{count} Min. Verspätung</translation>
    </message>
    <message>
        <source>nobody before {time}</source>
        <translation>niemand vor {time}</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Verspätungen</translation>
    </message>
    <message>
        <source>Nothing is announced as late. Shift+F11 announces a delay.</source>
        <translation>Keine Verspätung ist angesagt. Shift+F11 sagt eine an.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angesagt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The delay is o&amp;ver</source>
        <translation>&amp;Verspätung beenden</translation>
    </message>
    <message>
        <source>Choose a delay first.</source>
        <translation>Wählen Sie zuerst eine Verspätung.</translation>
    </message>
    <message>
        <source>Over: {what} is late no more.</source>
        <translation>Beendet: {what} hat keine Verspätung mehr.</translation>
    </message>
    <message>
        <source>end a delay</source>
        <translation>eine Verspätung beenden</translation>
    </message>
    <message>
        <source>Read what a &amp;kiosk brought</source>
        <translation>Eintrag eines &amp;Kiosks lesen</translation>
    </message>
    <message>
        <source>Choose something that a kiosk brought first.</source>
        <translation>Wählen Sie zuerst einen Eintrag eines Kiosks.</translation>
    </message>
    <message>
        <source>From kiosks</source>
        <translation>Von Kiosken</translation>
    </message>
    <message>
        <source>Kiosks have brought nothing that a person has to settle.</source>
        <translation>Kein Kiosk hat etwas gebracht, das jemand erledigen muss.</translation>
    </message>
    <message>
        <source>From {kiosk}</source>
        <translation>Von {kiosk}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Settled, and off the list.</source>
        <translation>Erledigt und aus der Liste genommen.</translation>
    </message>
    <message>
        <source>Somebody else had settled it before.</source>
        <translation>Jemand anders hatte es schon erledigt.</translation>
    </message>
    <message>
        <source>settle what a kiosk brought</source>
        <translation>einen Eintrag eines Kiosks erledigen</translation>
    </message>
    <message>
        <source>Brought by {kiosk}. Enter shows all of it.</source>
        <translation>Gebracht von {kiosk}. Enter zeigt alles.</translation>
    </message>
    <message>
        <source>What to settle</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Has not co&amp;me</source>
        <translation>&amp;Nicht erschienen</translation>
    </message>
    <message>
        <source>Choose somebody in Expected whose time has come and who has not.</source>
        <translation>Wählen Sie in „Erwartet“ jemanden, dessen Zeit vorbei ist und der nicht gekommen ist.</translation>
    </message>
    <message>
        <source>E&amp;xpected again</source>
        <translation>&amp;Wieder erwartet</translation>
    </message>
    <message>
        <source>Choose somebody in Expected who was noted as not having come.</source>
        <translation>Wählen Sie in „Erwartet“ jemanden, der als nicht erschienen vermerkt ist.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Nobody else is expected today.</source>
        <translation>Heute wird niemand mehr erwartet.</translation>
    </message>
    <message>
        <source>{name} is checking in now.</source>
        <translation>{name} meldet sich gerade an.</translation>
    </message>
    <message>
        <source>{name} has not arrived.</source>
        <translation>{name} ist nicht angekommen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nobody was found. Try the beginning of the family name, the record number or the ticket.</source>
        <translation>Niemand gefunden. Versuchen Sie den Anfang des Nachnamens, die Aktennummer oder die Wartenummer.</translation>
    </message>
    <message>
        <source>Type a name, a record number or a ticket above.</source>
        <translation>Geben Sie oben einen Namen, eine Akten- oder eine Wartenummer ein.</translation>
    </message>
    <message>
        <source>{name} is neither here nor expected today. Breaking the glass, with a reason that others see, opens the record.</source>
        <translation>{name} ist weder hier noch heute erwartet. Ein Notfallzugriff mit einer Begründung, die andere sehen, öffnet die Akte.</translation>
    </message>
    <message>
        <source>{name} has not arrived today.</source>
        <translation>{name} ist heute nicht angekommen.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Wählen Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>There is no message for you that is unread or open.</source>
        <translation>Es gibt keine ungelesene oder offene Nachricht für Sie.</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Gelesen</translation>
    </message>
    <message>
        <source>&amp;Take the message</source>
        <translation>&amp;Nachricht übernehmen</translation>
    </message>
    <message>
        <source>The message is &amp;done</source>
        <translation>Nachricht &amp;erledigt</translation>
    </message>
    <message>
        <source>&amp;Answer...</source>
        <translation>&amp;Antworten...</translation>
    </message>
    <message>
        <source>Read: the message about {who}.</source>
        <translation>Gelesen: die Nachricht zu {who}.</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>eine Nachricht lesen</translation>
    </message>
    <message>
        <source>You have taken the message about {who}.</source>
        <translation>Sie haben die Nachricht zu {who} übernommen.</translation>
    </message>
    <message>
        <source>take a message</source>
        <translation>eine Nachricht übernehmen</translation>
    </message>
    <message>
        <source>Done: the message about {who}.</source>
        <translation>Erledigt: die Nachricht zu {who}.</translation>
    </message>
    <message>
        <source>say that a message is done</source>
        <translation>eine Nachricht als erledigt vermerken</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Wählen Sie zuerst einen Anruf.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Nobody has noted a telephone call in the last days.</source>
        <translation>In den letzten Tagen wurde kein Anruf notiert.</translation>
    </message>
    <message>
        <source>&amp;Promise to call back...</source>
        <translation>&amp;Rückruf versprechen...</translation>
    </message>
    <message>
        <source>What came of the &amp;call...</source>
        <translation>&amp;Ergebnis des Anrufs...</translation>
    </message>
    <message>
        <source>You have answered no call that has no outcome yet.</source>
        <translation>Sie haben keinen Anruf angenommen, dessen Ergebnis noch fehlt.</translation>
    </message>
    <message>
        <source>Take the call o&amp;ver</source>
        <translation>&amp;Anruf übernehmen</translation>
    </message>
    <message>
        <source>Call this &amp;number</source>
        <translation>&amp;Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>Zu prüfende Änderungen</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nobody has arrived today.</source>
        <translation>Heute ist niemand angekommen.</translation>
    </message>
    <message>
        <source>Corrected: {words}.</source>
        <translation>Berichtigt: {words}.</translation>
    </message>
    <message>
        <source>{double} is joined to {kept}.</source>
        <translation>{double} ist mit {kept} zusammengeführt.</translation>
    </message>
    <message>
        <source>Taken apart: {words} is a record of its own again.</source>
        <translation>Getrennt: {words} ist wieder eine eigene Akte.</translation>
    </message>
    <message>
        <source>Choose a patient first: in a list, or by the search (Ctrl+F).</source>
        <translation>Wählen Sie zuerst eine Person: in einer Liste oder mit der Suche (Ctrl+F).</translation>
    </message>
    <message>
        <source>Re&amp;gister...</source>
        <translation>&amp;Neu aufnehmen...</translation>
    </message>
    <message>
        <source>Take a registration bac&amp;k...</source>
        <translation>Aufna&amp;hme zurücknehmen...</translation>
    </message>
    <message>
        <source>Check &amp;in for them...</source>
        <translation>Am &amp;Empfang anmelden...</translation>
    </message>
    <message>
        <source>&amp;Open the record...</source>
        <translation>&amp;Akte öffnen...</translation>
    </message>
    <message>
        <source>Write a &amp;message...</source>
        <translation>Na&amp;chricht schreiben...</translation>
    </message>
    <message>
        <source>&amp;Money...</source>
        <translation>&amp;Zahlungen...</translation>
    </message>
    <message>
        <source>&amp;Close the day...</source>
        <translation>Ta&amp;gesabschluss...</translation>
    </message>
    <message>
        <source>&amp;Estimates...</source>
        <translation>&amp;Kostenvoranschläge...</translation>
    </message>
    <message>
        <source>&amp;Who is here...</source>
        <translation>&amp;Wer ist hier...</translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first, and is still here.</source>
        <translation>Wählen Sie zuerst eine Person, die angekommen und noch hier ist.</translation>
    </message>
    <message>
        <source>&amp;Book for now...</source>
        <translation>Termin &amp;für jetzt...</translation>
    </message>
    <message>
        <source>C&amp;orrect name or birth date...</source>
        <translation>&amp;Personalien berichtigen...</translation>
    </message>
    <message>
        <source>&amp;Join two records...</source>
        <translation>Zwei A&amp;kten zusammenführen...</translation>
    </message>
    <message>
        <source>&amp;Take records apart...</source>
        <translation>Akten &amp;trennen...</translation>
    </message>
    <message>
        <source>Who has &amp;looked...</source>
        <translation>Wer Ein&amp;sicht nahm...</translation>
    </message>
    <message>
        <source>&amp;Told to others...</source>
        <translation>Weite&amp;rgabe an andere...</translation>
    </message>
    <message>
        <source>Special pri&amp;vacy...</source>
        <translation>&amp;Besonderer Schutz...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>clinicians</source>
        <translation>medizinisches Personal</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{name} has taken it</source>
        <translation>{name} kümmert sich</translation>
    </message>
    <message>
        <source>done by {name}</source>
        <translation>erledigt von {name}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>read by {count} of {all}</source>
        <translation>gelesen von {count} von {all}</translation>
    </message>
    <message>
        <source>the patient, at a kiosk</source>
        <translation>die Person selbst, an einem Kiosk</translation>
    </message>
    <message>
        <source>{author} to {whom}, {when}</source>
        <translation>{author} an {whom}, {when}</translation>
    </message>
    <message>
        <source>Its words show to whom it is for.</source>
        <translation>Den Text sieht, wer sie erhält.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Schreiben Sie, was man dort wissen muss.</translation>
    </message>
    <message>
        <source>That is too long: say it in {count} letters.</source>
        <translation>Das ist zu lang: höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Nobody else works here as that now: choose somebody else.</source>
        <translation>Mit dieser Rolle arbeitet hier sonst niemand mehr: Wählen Sie jemand anders.</translation>
    </message>
    <message>
        <source>This message is for somebody else.</source>
        <translation>Diese Nachricht ist für jemand anders.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Somebody else had seen {name} before.</source>
        <translation>Jemand anders hatte die Ankunft von {name} schon bestätigt.</translation>
    </message>
    <message>
        <source>{name} knows that you have seen them.</source>
        <translation>{name} sieht jetzt: Der Empfang weiß Bescheid.</translation>
    </message>
    <message>
        <source>acknowledge {who}</source>
        <translation>Ankunft bestätigen: {who}</translation>
    </message>
    <message>
        <source>call the next</source>
        <translation>Nächste aufrufen</translation>
    </message>
    <message>
        <source>Called {ticket}: {name}.</source>
        <translation>{ticket} aufgerufen: {name}.</translation>
    </message>
    <message>
        <source>Called {who} again.</source>
        <translation>{who} noch einmal aufgerufen.</translation>
    </message>
    <message>
        <source>call {who} again</source>
        <translation>noch einmal aufrufen: {who}</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>verschieben: {who}</translation>
    </message>
    <message>
        <source>{who} goes first: {reason}.</source>
        <translation>{who} wird vorgezogen: {reason}.</translation>
    </message>
    <message>
        <source>{who} waits for their turn again.</source>
        <translation>{who} wartet wieder der Reihe nach.</translation>
    </message>
    <message>
        <source>{who} is on hold: {reason}.</source>
        <translation>{who} ist zurückgestellt: {reason}.</translation>
    </message>
    <message>
        <source>{who} has not come: noted.</source>
        <translation>{who}: als nicht erschienen vermerkt.</translation>
    </message>
    <message>
        <source>{who} is expected again.</source>
        <translation>{who} wird wieder erwartet.</translation>
    </message>
    <message>
        <source>note that somebody has not come</source>
        <translation>als nicht erschienen vermerken</translation>
    </message>
    <message>
        <source>{who} is back from hold, and waits.</source>
        <translation>{who} ist nicht mehr zurückgestellt und wartet.</translation>
    </message>
    <message>
        <source>{who} waits for {reason} now.</source>
        <translation>{who} wartet jetzt: {reason}.</translation>
    </message>
    <message>
        <source>Accepted for {who}: {what}.</source>
        <translation>Übernommen für {who}: {what}.</translation>
    </message>
    <message>
        <source>Refused for {who}: {what}.</source>
        <translation>Abgelehnt für {who}: {what}.</translation>
    </message>
    <message>
        <source>decide for {who}</source>
        <translation>entscheiden für {who}</translation>
    </message>
    <message>
        <source>Amended and accepted for {who}: {what}.</source>
        <translation>Berichtigt und übernommen für {who}: {what}.</translation>
    </message>
    <message>
        <source>{who}: {item} is {standing}.</source>
        <translation>{who}: {item} – {standing}.</translation>
    </message>
    <message>
        <source>settle {item} of {who}</source>
        <translation>{item} erledigen für {who}</translation>
    </message>
    <message>
        <source>Taken back: {who} is as before.</source>
        <translation>Rückgängig: {who} ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: {who} is not booked any more.</source>
        <translation>Rückgängig: {who} hat keinen Termin mehr.</translation>
    </message>
    <message>
        <source>Taken back: {who} is expected again.</source>
        <translation>Rückgängig: {who} wird wieder erwartet.</translation>
    </message>
    <message>
        <source>What they answered or signed stays in their record.</source>
        <translation>Was beantwortet oder unterschrieben wurde, bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Taken back: with {who} it is as before.</source>
        <translation>Rückgängig: Bei {who} ist es wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: the delay of {who} is as before.</source>
        <translation>Rückgängig: Die Verspätung von {who} ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: what {who} is told is as before.</source>
        <translation>Rückgängig: Die Mitteilung an {who} ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: the message about {who} is as before.</source>
        <translation>Rückgängig: Die Nachricht zu {who} ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: what {who} is booked for is as before.</source>
        <translation>Rückgängig: Die Termine von {who} sind wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back: {who} is neither booked nor on file any more.</source>
        <translation>Rückgängig: {who} hat weder Termin noch Akte mehr.</translation>
    </message>
    <message>
        <source>take back for {who}</source>
        <translation>rückgängig machen für {who}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>Zuzahlung</translation>
    </message>
    <message>
        <source>Fee of a visit</source>
        <translation>Gebühr für den Besuch</translation>
    </message>
    <message>
        <source>Balance of earlier visits</source>
        <translation>Offen aus früheren Besuchen</translation>
    </message>
    <message>
        <source>of {price}, insurance paid {paid}</source>
        <translation>von {price}, Versicherung zahlte {paid}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Card, at a terminal of its own</source>
        <translation>Karte, an eigenem Terminal</translation>
    </message>
    <message>
        <source>Card, at this computer&apos;s terminal</source>
        <translation>Karte, am Terminal dieses Computers</translation>
    </message>
    <message>
        <source>begun, nobody was asked yet</source>
        <translation>begonnen, noch niemand gefragt</translation>
    </message>
    <message>
        <source>at the terminal</source>
        <translation>am Terminal</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled: nothing was paid</source>
        <translation>abgebrochen: nichts bezahlt</translation>
    </message>
    <message>
        <source>not known: look at the terminal</source>
        <translation>unklar: am Terminal nachsehen</translation>
    </message>
    <message>
        <source>taken back on its day</source>
        <translation>am selben Tag storniert</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>Given back, {way}</source>
        <translation>Erstattet, {way}</translation>
    </message>
    <message>
        <source>{asked} was asked for</source>
        <translation>{asked} wurden verlangt</translation>
    </message>
    <message>
        <source>{scheme} ending in {digits}</source>
        <translation>{scheme}, endet auf {digits}</translation>
    </message>
    <message>
        <source>says it is not right</source>
        <translation>sagt, das stimmt nicht</translation>
    </message>
    <message>
        <source>cannot pay it now</source>
        <translation>kann jetzt nicht zahlen</translation>
    </message>
    <message>
        <source>Say what it is for: the patient reads it.</source>
        <translation>Geben Sie an, wofür: Die Person liest es.</translation>
    </message>
    <message>
        <source>The number of a card is written down nowhere: take it out.</source>
        <translation>Eine Kartennummer wird nirgends notiert: Löschen Sie sie.</translation>
    </message>
    <message>
        <source>The whole price cannot be less than the patient&apos;s part of it.</source>
        <translation>Der ganze Preis kann nicht kleiner sein als der Anteil der Person.</translation>
    </message>
    <message>
        <source>That is more than is owed.</source>
        <translation>Das ist mehr, als offen ist.</translation>
    </message>
    <message>
        <source>No more can be given back than was paid and not given back yet.</source>
        <translation>Mehr als gezahlt und noch nicht erstattet wurde, kann nicht erstattet werden.</translation>
    </message>
    <message>
        <source>This was not paid: there is nothing to give back.</source>
        <translation>Das wurde nicht bezahlt: Es gibt nichts zu erstatten.</translation>
    </message>
    <message>
        <source>It is of another day, or its day is closed: give it back as a refund instead.</source>
        <translation>Die Zahlung ist von einem anderen Tag, oder ihr Tag ist abgeschlossen: Erstatten Sie sie, statt zu stornieren.</translation>
    </message>
    <message>
        <source>Of a payment of this patient nobody knows yet what came of it. Find that out first: until then nothing more is taken.</source>
        <translation>Bei einer Zahlung dieser Person ist noch unklar, was daraus wurde. Klären Sie das zuerst: Bis dahin wird nichts mehr angenommen.</translation>
    </message>
    <message>
        <source>This computer has no such terminal.</source>
        <translation>Dieser Computer hat kein solches Terminal.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Geben Sie in wenigen Worten an, warum.</translation>
    </message>
    <message>
        <source>The terminal takes another currency.</source>
        <translation>Das Terminal nimmt eine andere Währung.</translation>
    </message>
    <message>
        <source>What came of this payment is known already.</source>
        <translation>Was aus dieser Zahlung wurde, ist schon bekannt.</translation>
    </message>
    <message>
        <source>The terminal may still be waiting for a card. Ask again four minutes after the payment was begun.</source>
        <translation>Vielleicht wartet das Terminal noch auf eine Karte. Fragen Sie vier Minuten nach Beginn der Zahlung noch einmal.</translation>
    </message>
    <message>
        <source>Write what they have to know, or choose the clinic&apos;s words.</source>
        <translation>Schreiben Sie, was die Person wissen muss, oder wählen Sie einen Text der Klinik.</translation>
    </message>
    <message>
        <source>Fill in each blank, in {count} letters or fewer. On the board only numbers and times can stand there.</source>
        <translation>Füllen Sie jede Lücke aus, mit höchstens {count} Zeichen. Auf der Anzeige können dort nur Zahlen und Uhrzeiten stehen.</translation>
    </message>
    <message>
        <source>The clinic has changed these words. Close this, and choose others.</source>
        <translation>Die Klinik hat diesen Text geändert. Schließen Sie dies und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>They do not wait here any more. Nobody was told anything.</source>
        <translation>Die Person wartet hier nicht mehr. Es wurde nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>at kiosks, on paper and on the board</source>
        <translation>an Kiosken, auf Papier und auf der Anzeige</translation>
    </message>
    <message>
        <source>at kiosks and on paper</source>
        <translation>an Kiosken und auf Papier</translation>
    </message>
    <message>
        <source>of another length</source>
        <translation>andere Dauer</translation>
    </message>
    <message>
        <source>Until {when}: {what}</source>
        <translation>Bis {when}: {what}</translation>
    </message>
    <message>
        <source>Accept all  Ctrl+Shift+A</source>
        <translation>Alle übernehmen  Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>Alle Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Said by {who}, {time}, at {kiosk}</source>
        <translation>Angegeben: {who}, {time}, {kiosk}</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>die Person selbst</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>{field}: was {old}, is to be {new}</source>
        <translation>{field}: war {old}, soll sein {new}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Taken instead: {values}</source>
        <translation>Stattdessen übernommen: {values}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Consent: {document}</source>
        <translation>Einwilligung: {document}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>unterschrieben {time}</translation>
    </message>
    <message>
        <source>signed on paper, {time}</source>
        <translation>auf Papier unterschrieben, {time}</translation>
    </message>
    <message>
        <source>agreed by word, {time}</source>
        <translation>mündlich zugestimmt, {time}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>a signed consent</source>
        <translation>eine unterschriebene Einwilligung</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>{before}: now {after}</source>
        <translation>{before}: jetzt {after}</translation>
    </message>
    <message>
        <source>since {when} the source says something else, which counts</source>
        <translation>seit {when} sagt die Quelle etwas anderes, und das gilt</translation>
    </message>
    <message>
        <source>Choose a patient to see their visit.</source>
        <translation>Wählen Sie eine Person, um ihren Besuch zu sehen.</translation>
    </message>
    <message>
        <source>Needed a person at once</source>
        <translation>Brauchte sofort jemanden</translation>
    </message>
    <message>
        <source>{name} went</source>
        <translation>{name} ist hingegangen</translation>
    </message>
    <message>
        <source>Nobody has gone yet (F2)</source>
        <translation>Noch ist niemand hingegangen (F2)</translation>
    </message>
    <message>
        <source>Special privacy: open with your reason until {time}</source>
        <translation>Besonderer Schutz: mit Ihrer Begründung offen bis {time}</translation>
    </message>
    <message>
        <source>Waits for: {queue}</source>
        <translation>Wartet auf: {queue}</translation>
    </message>
    <message>
        <source>Goes first: {reason}</source>
        <translation>Vorgezogen: {reason}</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>Zurückgestellt: {reason}</translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation>Bestätigt von {name}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Insurance on file</source>
        <translation>Versicherung laut Akte</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Mitgliedsnummer {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Payer {number}</source>
        <translation>Kostenträger {number}</translation>
    </message>
    <message>
        <source>No. {number} in order</source>
        <translation>Nr. {number} in der Reihenfolge</translation>
    </message>
    <message>
        <source>In force until {day}</source>
        <translation>Gültig bis {day}</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Gültig seit {day}</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>Beginnt am {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Endete am {day}</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Held by {holder}</source>
        <translation>Läuft auf {holder}</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>insurance, as on file</source>
        <translation>Versicherung, wie in der Akte</translation>
    </message>
    <message>
        <source>a new insurance card</source>
        <translation>eine neue Versicherungskarte</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Zusammengeführte Akten</translation>
    </message>
    <message>
        <source>Joined by {name}, {when}</source>
        <translation>Zusammengeführt von {name}, {when}</translation>
    </message>
    <message>
        <source>Message to the team</source>
        <translation>Nachricht an das Team</translation>
    </message>
    <message>
        <source>what the patient wants us to know</source>
        <translation>was wir wissen sollen</translation>
    </message>
    <message>
        <source>Told the patient</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>{author}, {when}, {where}</source>
        <translation>{author}, {when}, {where}</translation>
    </message>
    <message>
        <source>shown to them at {kiosk}, {when}</source>
        <translation>gezeigt: {kiosk}, {when}</translation>
    </message>
    <message>
        <source>not shown to them at a kiosk yet</source>
        <translation>noch an keinem Kiosk gezeigt</translation>
    </message>
    <message>
        <source>ended by {name}, {when}</source>
        <translation>beendet von {name}, {when}</translation>
    </message>
    <message>
        <source>Signature, drawn</source>
        <translation>Unterschrift, gezeichnet</translation>
    </message>
    <message>
        <source>Enlarge (Enter or click)</source>
        <translation>Vergrößern (Enter oder Klick)</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Bild: {what}</translation>
    </message>
    <message>
        <source>Esc closes it</source>
        <translation>Esc schließt das Bild</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <translation>Ein Bild, das nicht gezeigt werden kann</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>how they pay</source>
        <translation>wie gezahlt wird</translation>
    </message>
    <message>
        <source>a question about a bill</source>
        <translation>eine Frage zu einer Rechnung</translation>
    </message>
    <message>
        <source>Also on file</source>
        <translation>Auch in der Akte</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>for a while</source>
        <translation>vorübergehend</translation>
    </message>
    <message>
        <source>for bills</source>
        <translation>für Rechnungen</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>Früherer Name</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Anderer Kontakt</translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation>Andere Aktennummer</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Versicherungsnummer</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation>endet auf {digits}</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Bezugsperson</translation>
    </message>
    <message>
        <source>This record was merged into another one of the same person</source>
        <translation>Diese Akte wurde in eine andere derselben Person überführt</translation>
    </message>
    <message>
        <source>Another record of the same person was merged into this one</source>
        <translation>Eine andere Akte derselben Person wurde in diese überführt</translation>
    </message>
    <message>
        <source>There is another record of the same person</source>
        <translation>Es gibt eine weitere Akte derselben Person</translation>
    </message>
    <message>
        <source>Not finished. Ask what is missing.</source>
        <translation>Nicht fertig. Fragen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>beantwortet {day}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>beantwortet von {name}</translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer.</source>
        <translation>Dieser Fragebogen ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>{answer} (new)</source>
        <translation>{answer} (neu)</translation>
    </message>
    <message>
        <source>Health history</source>
        <translation>Krankengeschichte</translation>
    </message>
    <message>
        <source>a page of a form</source>
        <translation>eine Seite eines Formulars</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation>Angemeldet von</translation>
    </message>
    <message>
        <source>who is here for the patient</source>
        <translation>wer für die Person hier ist</translation>
    </message>
    <message>
        <source>The line says no number: nobody could call back. Note it as missed.</source>
        <translation>Die Leitung nennt keine Nummer: Niemand könnte zurückrufen. Notieren Sie den Anruf als verpasst.</translation>
    </message>
    <message>
        <source>Nothing rings.</source>
        <translation>Es klingelt nicht.</translation>
    </message>
    <message>
        <source>Choose the patient first: in a list, or by the search (Ctrl+F).</source>
        <translation>Wählen Sie zuerst die Person: in einer Liste oder mit der Suche (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Note a call...</source>
        <translation>Anruf &amp;notieren...</translation>
    </message>
    <message>
        <source>Call somebod&amp;y...</source>
        <translation>&amp;Jemanden anrufen...</translation>
    </message>
    <message>
        <source>The telephone &amp;rings...</source>
        <translation>&amp;Das Telefon klingelt...</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Missed, call back</source>
        <translation>Verpasst, &amp;zurückrufen</translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation>&amp;Verpasst</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Mailbox</translation>
    </message>
    <message>
        <source>Wrong num&amp;ber</source>
        <translation>&amp;Falsch verbunden</translation>
    </message>
    <message>
        <source>I&amp;dentify the caller...</source>
        <translation>Anrufende &amp;Person identifizieren...</translation>
    </message>
    <message>
        <source>Answer a call first.</source>
        <translation>Nehmen Sie zuerst einen Anruf an.</translation>
    </message>
    <message>
        <source>On the telephone: {number}</source>
        <translation>Am Telefon: {number}</translation>
    </message>
    <message>
        <source>Rings: {number}</source>
        <translation>Klingelt: {number}</translation>
    </message>
    <message>
        <source>Answered at a telephone: {number}</source>
        <translation>An einem Telefon angenommen: {number}</translation>
    </message>
    <message>
        <source>for {age}</source>
        <translation>seit {age}</translation>
    </message>
    <message>
        <source>Nobody has said yet who speaks with them. Was it you? Then press Ctrl+Y.</source>
        <translation>Noch ist unbekannt, wer mit der Person spricht. Sind Sie es? Dann drücken Sie Ctrl+Y.</translation>
    </message>
    <message>
        <source>{who}: {what}.</source>
        <translation>{who}: {what}.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify whoever answers first.</source>
        <translation>Noch darf nichts gesagt werden: Identifizieren Sie zuerst, wer abnimmt.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify the caller first.</source>
        <translation>Noch darf nichts gesagt werden: Identifizieren Sie zuerst, wer anruft.</translation>
    </message>
    <message>
        <source>Looking whose number it is...</source>
        <translation>Es wird nachgesehen, wem die Nummer gehört...</translation>
    </message>
    <message>
        <source>Nobody on file has this number.</source>
        <translation>Diese Nummer steht in keiner Akte.</translation>
    </message>
    <message>
        <source>The line says no number.</source>
        <translation>Die Leitung nennt keine Nummer.</translation>
    </message>
    <message>
        <source>To be called back by {time}: {who}, {about}</source>
        <translation>Rückruf bis {time}: {who}, {about}</translation>
    </message>
    <message>
        <source>once identified: {what}</source>
        <translation>nach der Identifizierung: {what}</translation>
    </message>
    <message>
        <source>open messages: {count}</source>
        <translation>offene Nachrichten: {count}</translation>
    </message>
    <message>
        <source>neither here nor expected today</source>
        <translation>weder hier noch heute erwartet</translation>
    </message>
    <message>
        <source>Promised and late: call back {who}, by {time} · {age} late</source>
        <translation>Versprochen und zu spät: {who} zurückrufen, bis {time} · {age} zu spät</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>hat hier angerufen</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>wir haben angerufen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>answered, nobody says by whom</source>
        <translation>angenommen, unbekannt von wem</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>we call, no outcome yet</source>
        <translation>wir rufen an, noch ohne Ergebnis</translation>
    </message>
    <message>
        <source>answered, no outcome yet</source>
        <translation>angenommen, noch ohne Ergebnis</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>test result</source>
        <translation>Untersuchungsergebnis</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>bill or insurance</source>
        <translation>Rechnung oder Versicherung</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>does not feel well</source>
        <translation>fühlt sich nicht gut</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>settled, as written below</source>
        <translation>erledigt, wie unten notiert</translation>
    </message>
    <message>
        <source>booked, moved or cancelled</source>
        <translation>gebucht, verschoben oder abgesagt</translation>
    </message>
    <message>
        <source>we call back</source>
        <translation>wir rufen zurück</translation>
    </message>
    <message>
        <source>passed on, as written below</source>
        <translation>weitergegeben, wie unten notiert</translation>
    </message>
    <message>
        <source>a message was left</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand erreicht</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsch verbunden</translation>
    </message>
    <message>
        <source>nothing more is needed</source>
        <translation>nichts mehr nötig</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>{patient} ({caller})</source>
        <translation>{patient} ({caller})</translation>
    </message>
    <message>
        <source>the patient&apos;s whole name</source>
        <translation>ganzer Name der Person</translation>
    </message>
    <message>
        <source>the patient&apos;s birth date</source>
        <translation>Geburtsdatum der Person</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>street and house</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>everything may be told</source>
        <translation>es darf alles gesagt werden</translation>
    </message>
    <message>
        <source>appointments only may be told: when and where, nothing of why</source>
        <translation>nur Termine dürfen gesagt werden: wann und wo, nichts über den Grund</translation>
    </message>
    <message>
        <source>nothing may be told: they are not on file for this patient</source>
        <translation>es darf nichts gesagt werden: nicht als Bezugsperson in der Akte</translation>
    </message>
    <message>
        <source>{name}, {relationship} of {patient}</source>
        <translation>{name}, {relationship} von {patient}</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>in der Akte</translation>
    </message>
    <message>
        <source>Say who it is with: a number, a name or a patient.</source>
        <translation>Geben Sie an, mit wem: eine Nummer, einen Namen oder eine Person aus der Kartei.</translation>
    </message>
    <message>
        <source>Say it in {count} letters.</source>
        <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Choose what came of it: without an outcome nothing is closed.</source>
        <translation>Wählen Sie das Ergebnis: Ohne Ergebnis wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>That cannot come of such a call. Choose another outcome.</source>
        <translation>Das kann bei einem solchen Anruf nicht herauskommen. Wählen Sie ein anderes Ergebnis.</translation>
    </message>
    <message>
        <source>Write down what was agreed, or to whom it was passed on.</source>
        <translation>Notieren Sie, was vereinbart wurde oder an wen es weitergegeben wurde.</translation>
    </message>
    <message>
        <source>Say by when they are called back.</source>
        <translation>Geben Sie an, bis wann zurückgerufen wird.</translation>
    </message>
    <message>
        <source>This time is over already. Promise a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Versprechen Sie eine spätere.</translation>
    </message>
    <message>
        <source>Promise a time within a year.</source>
        <translation>Versprechen Sie eine Zeit innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>This call would be still to come. Look at the time.</source>
        <translation>Dieser Anruf läge in der Zukunft. Prüfen Sie die Zeit.</translation>
    </message>
    <message>
        <source>This call would be more than a month ago. Look at the time.</source>
        <translation>Dieser Anruf läge mehr als einen Monat zurück. Prüfen Sie die Zeit.</translation>
    </message>
    <message>
        <source>The patient asked for it</source>
        <translation>Auf Wunsch der Person</translation>
    </message>
    <message>
        <source>The clinic has to</source>
        <translation>Die Klinik muss</translation>
    </message>
    <message>
        <source>The practitioner is away</source>
        <translation>Behandelnde Person ist nicht da</translation>
    </message>
    <message>
        <source>It has another time</source>
        <translation>Hat eine andere Zeit</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Es war ein Irrtum</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>Kann nicht warten</translation>
    </message>
    <message>
        <source>Comes with somebody of the family</source>
        <translation>Kommt mit jemandem aus der Familie</translation>
    </message>
    <message>
        <source>The practitioner has asked for it</source>
        <translation>Behandelnde Person hat darum gebeten</translation>
    </message>
    <message>
        <source>It takes a moment only</source>
        <translation>Dauert nur einen Moment</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>at a kiosk</source>
        <translation>an einem Kiosk</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>am Empfang</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>they want none</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>goes out, {day}</source>
        <translation>geht am {day} hinaus</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>Refused: look at the address</source>
        <translation>Abgewiesen: Adresse prüfen</translation>
    </message>
    <message>
        <source>Nobody knows whether it went out</source>
        <translation>Unklar, ob sie hinausging</translation>
    </message>
    <message>
        <source>was not to be sent any more</source>
        <translation>sollte nicht mehr gesendet werden</translation>
    </message>
    <message>
        <source>Text message of {day} not delivered: {why}.</source>
        <translation>Die SMS vom {day} wurde nicht zugestellt: {why}.</translation>
    </message>
    <message>
        <source>invited, {day}</source>
        <translation>eingeladen, {day}</translation>
    </message>
    <message>
        <source>reminded, {day}</source>
        <translation>erinnert, {day}</translation>
    </message>
    <message>
        <source>told that it is off, {day}</source>
        <translation>Absage gesendet, {day}</translation>
    </message>
    <message>
        <source>This cannot be done here: what a source has brought is changed at the source.</source>
        <translation>Das geht hier nicht: Was aus einer Quelle kommt, wird in der Quelle geändert.</translation>
    </message>
    <message>
        <source>This time is taken by now: choose another one.</source>
        <translation>Diese Zeit ist inzwischen belegt: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Boo&amp;k the next visit...</source>
        <translation>&amp;Nächsten Besuch buchen...</translation>
    </message>
    <message>
        <source>The p&amp;lan...</source>
        <translation>&amp;Terminplan...</translation>
    </message>
    <message>
        <source>Who c&amp;omes...</source>
        <translation>&amp;Wer kommt...</translation>
    </message>
    <message>
        <source>Wa&amp;it list...</source>
        <translation>Wa&amp;rteliste...</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Vorziehen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Announce a &amp;delay...</source>
        <translation>&amp;Verspätung ansagen...</translation>
    </message>
    <message>
        <source>Call &amp;this one</source>
        <translation>&amp;Diese Person aufrufen</translation>
    </message>
    <message>
        <source>Goes &amp;first, or not...</source>
        <translation>Vorziehen &amp;oder nicht mehr...</translation>
    </message>
    <message>
        <source>On &amp;hold...</source>
        <translation>&amp;Zurückstellen...</translation>
    </message>
    <message>
        <source>To another &amp;queue...</source>
        <translation>&amp;In andere Warteschlange...</translation>
    </message>
    <message>
        <source>The clinic has no other queue.</source>
        <translation>Die Klinik hat keine andere Warteschlange.</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>in pain</source>
        <translation>hat Schmerzen</translation>
    </message>
    <message>
        <source>cannot wait standing or sitting</source>
        <translation>kann nicht im Stehen oder Sitzen warten</translation>
    </message>
    <message>
        <source>a small child</source>
        <translation>mit kleinem Kind</translation>
    </message>
    <message>
        <source>the doctor asks for them</source>
        <translation>ärztlich angefordert</translation>
    </message>
    <message>
        <source>at X-ray or laboratory</source>
        <translation>beim Röntgen oder im Labor</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>ein Papier fehlt</translation>
    </message>
    <message>
        <source>an interpreter is on the way</source>
        <translation>wartet auf Dolmetscher</translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation>kurz hinausgegangen</translation>
    </message>
    <message>
        <source>{ticket} {name}: why? It is read by everybody at the desk.</source>
        <translation>{ticket} {name}: Warum? Alle am Empfang lesen es.</translation>
    </message>
    <message>
        <source>Nothing was done: say why, in a few words.</source>
        <translation>Nicht ausgeführt: Geben Sie in wenigen Worten an, warum.</translation>
    </message>
    <message>
        <source>Nothing was done: say why in one line of at most {limit} letters.</source>
        <translation>Nicht ausgeführt: Geben Sie in einer Zeile mit höchstens {limit} Zeichen an, warum.</translation>
    </message>
    <message>
        <source>{ticket} {name} goes on to, with the same ticket:</source>
        <translation>{ticket} {name} geht mit derselben Wartenummer weiter zu:</translation>
    </message>
    <message>
        <source>To another queue</source>
        <translation>In andere Warteschlange</translation>
    </message>
    <message>
        <source>Put in a room</source>
        <translation>Ins Zimmer</translation>
    </message>
    <message>
        <source>Room for {ticket} {name}</source>
        <translation>Zimmer für {ticket} {name}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>alle Standorte</translation>
    </message>
    <message>
        <source>What has just been done</source>
        <translation>Was gerade geschehen ist</translation>
    </message>
    <message>
        <source>Connected · updated {time}</source>
        <translation>Verbunden · Stand {time}</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>A fault of the program: these lists cannot be read now, and are tried again.</source>
        <translation>Ein Programmfehler: Diese Listen können gerade nicht gelesen werden; es wird weiter versucht.</translation>
    </message>
    <message>
        <source>What you see is {age} old, of {time}.</source>
        <translation>Was Sie sehen, ist {age} alt, von {time}.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Keine Verbindung zur Datenbank</translation>
    </message>
    <message>
        <source>No connection: nothing has been read yet.</source>
        <translation>Keine Verbindung: Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>No connection: these lists are {age} old, of {time}. What you do is checked again.</source>
        <translation>Keine Verbindung: Diese Listen sind {age} alt, von {time}. Was Sie tun, wird noch einmal geprüft.</translation>
    </message>
    <message>
        <source>{count} waiting · median {middle} · longest {longest}</source>
        <translation>Wartend: {count} · Median {middle} · längste {longest}</translation>
    </message>
    <message>
        <source>Printer at {kiosks}</source>
        <translation>Drucker an {kiosks}</translation>
    </message>
    <message>
        <source>{count} records wait at {kiosks}, the oldest for {age}</source>
        <translation>{count} Einträge warten: {kiosks}, der älteste seit {age}</translation>
    </message>
    <message>
        <source>1 record waits at {kiosks}, for {age}</source>
        <translation>1 Eintrag wartet: {kiosks}, seit {age}</translation>
    </message>
    <message>
        <source>A call was missed: it stands in the list Calls.</source>
        <translation>Ein Anruf wurde verpasst: Er steht in der Liste „Anrufe“.</translation>
    </message>
    <message>
        <source>It rings: {number}. No connection: it is noted as soon as there is one.</source>
        <translation>Es klingelt: {number}. Keine Verbindung: Wird notiert, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>Somebody has answered at a telephone. Was it you? Press Ctrl+Y.</source>
        <translation>Jemand hat an einem Telefon abgenommen. Waren Sie das? Drücken Sie Ctrl+Y.</translation>
    </message>
    <message>
        <source>You answer {who}.</source>
        <translation>Sie sprechen mit {who}.</translation>
    </message>
    <message>
        <source>Somebody else has answered {who}.</source>
        <translation>Jemand anders spricht mit {who}.</translation>
    </message>
    <message>
        <source>The call with {who} is yours now, instead of {other}&apos;s.</source>
        <translation>Der Anruf mit {who} ist jetzt Ihrer, nicht mehr der von {other}.</translation>
    </message>
    <message>
        <source>take a call over</source>
        <translation>einen Anruf übernehmen</translation>
    </message>
    <message>
        <source>Noted: {who} is to be called back.</source>
        <translation>Notiert: {who} wird zurückgerufen.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with {who}.</source>
        <translation>Jemand anders hat sich um {who} gekümmert.</translation>
    </message>
    <message>
        <source>Calling {who}: {number}. Ask who answers before anything is told.</source>
        <translation>{who} wird angerufen: {number}. Fragen Sie, wer abnimmt, bevor Sie etwas sagen.</translation>
    </message>
    <message>
        <source>No program here takes numbers. Dial {number} for {who} by hand.</source>
        <translation>Kein Programm hier nimmt Nummern an. Wählen Sie {number} für {who} von Hand.</translation>
    </message>
    <message>
        <source>telephone {who}</source>
        <translation>anrufen: {who}</translation>
    </message>
    <message>
        <source>This patient is told nothing now.</source>
        <translation>Dieser Person wird gerade nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Te&amp;ll the patient...</source>
        <translation>&amp;Der Person mitteilen...</translation>
    </message>
    <message>
        <source>The patient is told this no &amp;more</source>
        <translation>&amp;Mitteilung beenden</translation>
    </message>
    <message>
        <source>{who} is told this no more.</source>
        <translation>Nicht mehr mitgeteilt: {who}.</translation>
    </message>
    <message>
        <source>end what {who} is told</source>
        <translation>Mitteilung beenden: {who}</translation>
    </message>
    <message>
        <source>Name, record number, ticket  Ctrl+F</source>
        <translation>Name, Aktennr., Wartenr.  Ctrl+F</translation>
    </message>
    <message>
        <source>Search name, record number or ticket</source>
        <translation>Name, Aktennummer oder Wartenummer suchen</translation>
    </message>
    <message>
        <source>The queue from which the next is called</source>
        <translation>Die Warteschlange, aus der aufgerufen wird</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mein Zimmer</translation>
    </message>
    <message>
        <source>The room patients are called to</source>
        <translation>Das Zimmer, in das aufgerufen wird</translation>
    </message>
    <message>
        <source>The selected patient</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation>Eingeloggt: {name}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>This computer makes no sound: look here, or mend its loudspeaker.</source>
        <translation>Dieser Computer gibt keinen Ton: Sehen Sie hierher, oder lassen Sie den Lautsprecher reparieren.</translation>
    </message>
    <message>
        <source>These lists are of: {site}.</source>
        <translation>Diese Listen zeigen: {site}.</translation>
    </message>
    <message>
        <source>still current</source>
        <translation>noch aktuell</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>refused, as on file</source>
        <translation>abgelehnt, bleibt wie in der Akte</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>neue Karte</translation>
    </message>
    <message>
        <source>card not at hand</source>
        <translation>Karte nicht dabei</translation>
    </message>
    <message>
        <source>says: no insurance</source>
        <translation>sagt: keine Versicherung</translation>
    </message>
    <message>
        <source>questions to ask in person</source>
        <translation>Fragen persönlich stellen</translation>
    </message>
    <message>
        <source>wants to tell a person</source>
        <translation>möchte mit jemandem sprechen</translation>
    </message>
    <message>
        <source>left questions open</source>
        <translation>Fragen offen gelassen</translation>
    </message>
    <message>
        <source>not signed, wants to talk</source>
        <translation>nicht unterschrieben, möchte sprechen</translation>
    </message>
    <message>
        <source>document missing</source>
        <translation>Dokument fehlt</translation>
    </message>
    <message>
        <source>under age, no adult is here</source>
        <translation>minderjährig, kein Erwachsener dabei</translation>
    </message>
    <message>
        <source>pays at the desk</source>
        <translation>zahlt am Empfang</translation>
    </message>
    <message>
        <source>nobody knows whether it was paid: see Money</source>
        <translation>unklar, ob bezahlt: siehe Zahlungen</translation>
    </message>
    <message>
        <source>who is here may not sign</source>
        <translation>Begleitung darf nicht unterschreiben</translation>
    </message>
    <message>
        <source>form too much for the kiosk, ask the rest</source>
        <translation>Formular zu lang für den Kiosk, Rest erfragen</translation>
    </message>
    <message>
        <source>answer could not be taken</source>
        <translation>Antwort konnte nicht übernommen werden</translation>
    </message>
    <message>
        <source>the patient says that it has changed; the kiosk was offline</source>
        <translation>laut Patient geändert; der Kiosk war offline</translation>
    </message>
    <message>
        <source>not asked, no connection then</source>
        <translation>nicht gefragt, keine Verbindung</translation>
    </message>
    <message>
        <source>taken over by staff</source>
        <translation>vom Personal übernommen</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation>für den Empfang</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Versicherungskarte</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>{who} is back in the queue.</source>
        <translation>{who} ist wieder in der Warteschlange.</translation>
    </message>
    <message>
        <source>Called {who}.</source>
        <translation>{who} aufgerufen.</translation>
    </message>
    <message>
        <source>{who} is in {room}.</source>
        <translation>{who} ist in {room}.</translation>
    </message>
    <message>
        <source>{who} is in a room.</source>
        <translation>{who} ist in einem Zimmer.</translation>
    </message>
    <message>
        <source>{who} is done.</source>
        <translation>{who} ist fertig.</translation>
    </message>
    <message>
        <source>{who} has left.</source>
        <translation>{who} ist gegangen.</translation>
    </message>
    <message>
        <source>The audit does not hold from event {place} on: somebody may have changed the record past this program. Leave this computer as it is and call whoever looks after it; &apos;kiosk audit verify&apos; says more.</source>
        <translation>Das Protokoll ist ab Ereignis {place} nicht unversehrt: Vielleicht hat jemand die Daten am Programm vorbei geändert. Lassen Sie diesen Computer, wie er ist, und rufen Sie an, wer ihn betreut; „kiosk audit verify“ sagt mehr.</translation>
    </message>
    <message>
        <source>The glass was broken at {time}: {by} opened the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Notfallzugriff um {time}: {by} hat die Akte von {patient} ({mrn}) geöffnet: {reason}. Jemand anders prüft das unter Konto, Administration.</translation>
    </message>
    <message>
        <source>Special privacy, at {time}: {by} gave a reason to open the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Besonderer Schutz, um {time}: {by} hat die Akte von {patient} ({mrn}) mit Begründung geöffnet: {reason}. Jemand anders prüft das unter Konto, Administration.</translation>
    </message>
    <message>
        <source>At {time} {by} opened the record of {patient} ({mrn}) for a copy of their own: {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Um {time} hat {by} die Akte von {patient} ({mrn}) für eine Kopie auf deren Wunsch geöffnet: {reason}. Jemand anders prüft das unter Konto, Administration.</translation>
    </message>
    <message>
        <source>{count} more wait for a review.</source>
        <translation>Weitere, die auf Prüfung warten: {count}.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>{name} is of special privacy. Calling, rooms and the queue work as ever; the record opens with a reason, which every manager sees: Ctrl+O asks for it.</source>
        <translation>{name} ist besonders geschützt. Aufruf, Zimmer und Warteschlange gehen wie immer; die Akte öffnet sich nur mit einer Begründung, die die Leitung sieht: mit Ctrl+O.</translation>
    </message>
    <message>
        <source>{who} waits for their next appointment.</source>
        <translation>{who} wartet auf den nächsten Termin.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Notfalltelefon</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Holder is</source>
        <translation>Versichert über</translation>
    </message>
    <message>
        <source>spouse or partner</source>
        <translation>Ehe- oder Lebenspartner</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Lebenspartner</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
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
        <source>brother or sister</source>
        <translation>Bruder oder Schwester</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freund oder Freundin</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>signed by {name} for the patient</source>
        <translation>unterschrieben von {name} für die Person</translation>
    </message>
    <message>
        <source>signed by {name}, {relation}</source>
        <translation>unterschrieben von {name}, {relation}</translation>
    </message>
    <message>
        <source>mother of the patient</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>father of the patient</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>mother or father of the patient</source>
        <translation>Mutter oder Vater</translation>
    </message>
    <message>
        <source>legal guardian of the patient</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>carer of the patient</source>
        <translation>Betreuungsperson</translation>
    </message>
    <message>
        <source>with the patient, as someone else</source>
        <translation>andere Begleitung</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>checking in now</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>{name} · cannot be read: {what}</source>
        <translation>{name} · nicht lesbar: {what}</translation>
    </message>
    <message>
        <source>Cannot be read: {id}</source>
        <translation>Nicht lesbar: {id}</translation>
    </message>
    <message>
        <source>{least}–{most} min</source>
        <translation>{least}–{most} Min.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} Sek.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>Leave it to &amp;others</source>
        <translation>Anderen über&amp;lassen</translation>
    </message>
    <message>
        <source>Close what is open over the windows first; then choose the language.</source>
        <translation>Schließen Sie zuerst, was über den Fenstern offen ist; wählen Sie dann die Sprache.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haitianisch-Kreolisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Mail to {address} came back: {why}. Ask for another address.</source>
        <translation>E-Mail an {address} kam zurück: {why}. Nach einer anderen Adresse fragen.</translation>
    </message>
    <message>
        <source>Declined by mail</source>
        <translation>Per E-Mail abgesagt</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>Came back: {why}</source>
        <translation>Kam zurück: {why}</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>diese Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>their mail server cannot be reached</source>
        <translation>ihr Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>their mail server does not take it</source>
        <translation>ihr Mailserver nimmt sie nicht an</translation>
    </message>
    <message>
        <source>it could not be delivered</source>
        <translation>sie war nicht zustellbar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Verabschieden</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Noch ist nichts vereinbart.</translation>
    </message>
    <message>
        <source>&amp;Check out</source>
        <translation>&amp;Verabschieden</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Keep it, they stay</source>
        <translation>&amp;Behalten, sie bleiben</translation>
    </message>
    <message>
        <source>Book the &amp;next visit...</source>
        <translation>&amp;Nächsten Termin buchen...</translation>
    </message>
    <message>
        <source>Next visit: {time}, {whom}</source>
        <translation>Nächster Termin: {time}, {whom}</translation>
    </message>
    <message>
        <source>No next visit is booked.</source>
        <translation>Kein nächster Termin ist gebucht.</translation>
    </message>
    <message>
        <source>Still owed: {amount}</source>
        <translation>Noch offen: {amount}</translation>
    </message>
    <message>
        <source>They have asked or said {count} things: see the messages.</source>
        <translation>Es gibt {count} Fragen oder Mitteilungen von ihnen: siehe Nachrichten.</translation>
    </message>
    <message>
        <source>That is too much: take something away first.</source>
        <translation>Das ist zu viel: Entfernen Sie erst etwas.</translation>
    </message>
    <message>
        <source>Choose what is not agreed any more.</source>
        <translation>Wählen Sie, was nicht mehr gilt.</translation>
    </message>
    <message>
        <source>{who} has checked out.</source>
        <translation>{who} ist verabschiedet.</translation>
    </message>
    <message>
        <source>What was agreed with {who} is kept.</source>
        <translation>Was mit {who} vereinbart ist, ist festgehalten.</translation>
    </message>
    <message>
        <source>At most {count} things can be agreed: take one away first.</source>
        <translation>Höchstens {count} Dinge können vereinbart werden: Entfernen Sie erst eines.</translation>
    </message>
    <message>
        <source>This visit is not there any more. Close this, and choose another one.</source>
        <translation>Diesen Besuch gibt es nicht mehr. Schließen Sie dies und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check ou&amp;t...</source>
        <translation>Verabsch&amp;ieden...</translation>
    </message>
    <message>
        <source>Agreed with the patient</source>
        <translation>Mit dem Patienten vereinbart</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es war</translation>
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
        <source>out of paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>it says that it has a fault</source>
        <translation>meldet eine Störung</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>Work at the computer {login} stands in the way: nothing was changed. End it there, and try again.</source>
        <translation>Die Arbeit am Computer {login} steht im Weg: Es wurde nichts geändert. Beenden Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Work at another computer stands in the way: nothing was changed. Try again.</source>
        <translation>Die Arbeit an einem anderen Computer steht im Weg: Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Te&amp;xts or none</source>
        <translation>S&amp;MS oder keine</translation>
    </message>
    <message>
        <source>{name} gets no texts about bookings any more.</source>
        <translation>{name} erhält keine SMS zu Terminen mehr.</translation>
    </message>
    <message>
        <source>{name} gets texts about bookings again.</source>
        <translation>{name} erhält wieder SMS zu Terminen.</translation>
    </message>
    <message>
        <source>Mail and texts</source>
        <translation>E-Mail und SMS</translation>
    </message>
    <message>
        <source>There is no mobile number of theirs on file, and not one number alone for texts.</source>
        <translation>Es ist keine Mobilnummer hinterlegt, und auch nicht nur eine Nummer, an die SMS gehen könnten.</translation>
    </message>
    <message>
        <source>Declined by text message</source>
        <translation>Per SMS abgesagt</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>Text: {how}</source>
        <translation>SMS: {how}</translation>
    </message>
    <message>
        <source>nobody got it: {why}</source>
        <translation>nicht angekommen: {why}</translation>
    </message>
    <message>
        <source>refused: look at the number</source>
        <translation>abgelehnt: Nummer prüfen</translation>
    </message>
    <message>
        <source>{how} (it has arrived)</source>
        <translation>{how} (angekommen)</translation>
    </message>
    <message>
        <source>their telephone could not be reached in time</source>
        <translation>das Telefon war nicht rechtzeitig erreichbar</translation>
    </message>
    <message>
        <source>their network does not take it</source>
        <translation>das Netz nimmt sie nicht an</translation>
    </message>
    <message>
        <source>receipt by e-mail came back: {why}</source>
        <translation>Quittung per E-Mail kam zurück: {why}</translation>
    </message>
    <message>
        <source>receipt on its way by e-mail</source>
        <translation>Quittung per E-Mail unterwegs</translation>
    </message>
    <message>
        <source>receipt sent by e-mail</source>
        <translation>Quittung per E-Mail gesendet</translation>
    </message>
    <message>
        <source>receipt by e-mail refused: look at the address</source>
        <translation>Quittung per E-Mail abgelehnt: Adresse prüfen</translation>
    </message>
    <message>
        <source>nobody knows whether the receipt went out by e-mail</source>
        <translation>niemand weiß, ob die Quittung per E-Mail hinausging</translation>
    </message>
    <message>
        <source>receipt by e-mail not sent: they want no mail</source>
        <translation>Quittung per E-Mail nicht gesendet: E-Mail ist nicht erwünscht</translation>
    </message>
    <message>
        <source>This clinic sends no receipts by e-mail: whoever sets it up allows that (mail_receipts).</source>
        <translation>Diese Praxis sendet keine Quittungen per E-Mail: Wer sie einrichtet, erlaubt das (mail_receipts).</translation>
    </message>
    <message>
        <source>Nothing was paid: there is no receipt.</source>
        <translation>Es wurde nichts bezahlt: Es gibt keine Quittung.</translation>
    </message>
    <message>
        <source>No mail goes to their address: they want none, or it came back. Print the receipt, or allow mail again in the list of who comes.</source>
        <translation>An diese Adresse geht keine E-Mail: Sie ist nicht erwünscht oder kam zurück. Drucken Sie die Quittung, oder lassen Sie E-Mail in der Liste derer, die kommen, wieder zu.</translation>
    </message>
    <message>
        <source>This receipt is on its way already.</source>
        <translation>Diese Quittung ist schon unterwegs.</translation>
    </message>
</context>
</TS>
