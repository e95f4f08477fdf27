<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Administration</name>
    <message>
        <source>Your password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, this is done under your name. Type your password; it is not asked again for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title, as a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;found by (commas between)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with - is a point of a list, 1. a step, ## a heading; an empty line begins a new paragraph. What is still to be filled in stands in [brackets]; until then patients do not find it in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}, as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: patients do not find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {moment} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody should look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads {languages} does not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New page...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take away...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those taken a&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients do not find “{title}” any more. It can be changed and published again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a page away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients find it from now on: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were changed: {changed}; that were so already: {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages written: {count}, into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: all of the audit is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shut out...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks and computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kiosk and no computer has said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is on one computer, and its programs have no logins and are not enrolled: whoever holds the key holds the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest record waits since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} at {place}, {count} times, the last {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shut out with the address of the record&apos;s owner: kiosk database account revoke {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code for {name} ({kind}) waits until {moment}; tried so far: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is not fixed: it goes by its own settings, and whoever has its password may say another one. Move it to where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands there from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stood there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in under the login {name} any more, and what it has open is ended at once. What waits there is not delivered. A kiosk in its place gets a login of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out a stolen kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is shut out; connections of it that were ended: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told a one-time code, which is typed on the new computer: kiosk enrol. It gets a login and a password of its own there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk checks in for this place from the next patient on, whatever its own settings say; a board shows its calls, and a computer of staff its arrivals when somebody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code for {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a QR code, for a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once, holds until {until}, and is good for one computer. There, give the command kiosk enrol, which asks for the server and the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server: {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the record holds of one patient, in the form that other systems read (FHIR R4). The record is opened for it, who gets it is written down for good, and the patient is told of both. Of whoever is neither here nor expected today, or of special privacy, every manager sees at once why, and somebody else reviews it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why &amp;open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the patient&apos;s record number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in {file}. Whoever has this file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: say why it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is of special privacy: say why it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient&apos;s own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the form is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be published as it is. What there is to mend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is new. Once it is published, patients who begin from then on can be asked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is in force already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, version {version}, takes the place of version {before} for patients who begin from then on; whoever has begun finishes on theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is another than in version {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is another than in version {before}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule says a form&apos;s address, and for whom it is: age_from and age_to, sex, visit and location (words of the booking), every_days, and rule.when, an answer to another form. Forms that no rule names are asked nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force, nobody is asked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>followed by another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of sex {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for visits with the words {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at places with the words {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose last answers to {form} meet: {expression}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, at every visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, once in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aged {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {link_id}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: new  {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: gone  {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: now “{after}”, was “{before}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes several answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an answer may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired since {moment}; it was published by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on {moment} by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients are asked to sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients sign it once the setting &apos;consents&apos; names {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the visit {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked it yet: name it in the rules; without rules, in the setting &apos;questionnaires&apos;; or at a kind of visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;changed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in &amp;force again...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the form is tried. A long one takes up to half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {title}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lobby&apos;s screen opens in a window of its own, with nobody&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who begin from now on get version {version} of “{title}”; whoever has begun finishes on theirs. It is tried before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked “{title}” any more, in whichever version. Whoever has begun finishes it, and answers that were given stay readable. It can be put in force again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of “{title}” is retired, and version {before}, which comes with the program, is in force again. To ask it nobody at all, leave it out of the rules and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end}, though the patient was neither here nor expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gave a reason for the record of {patient}, a patient of special privacy. It held from {begin} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end} for a copy of their own, though the patient was neither here nor expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, by {name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has opened a record with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a review: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a &amp;concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note (of a concern, what it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a review by a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was you: somebody else has to review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: which form for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time code waits until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one-time code is too old: give a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roles...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;code...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets a one-time code to set a new password with. The password and the PIN until now no longer hold, and whoever is signed in with them is out within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in as {name} any more, and whoever is signed in so is out within a minute. What they did stays in the audit. The account can be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an account away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sign in with this name. You are told a one-time code for them, with which they set a password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They sign in with it from now on. What they did stays under the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once and holds until {until}. At the staff window they choose &apos;I have a one-time code&apos; and set a password of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients wait in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients wait in: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one waits: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to it: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources call it also: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of use...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed. What there is to mend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected at {name} any more. Kiosks, boards and staff computers whose kiosk.toml names it have to be given another place. It can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {sums}. What it does not name stays as it is; what it names is taken over, all of it or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed: all of it is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is another now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now {after}; it was {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, services and settings are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered there: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works there: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key, for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients &amp;wait in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room&apos;s number, where the name says another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources call it &amp;also (parted by commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, of a site or building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For patients, in each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to it ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to it, where no language is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one waits, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place; without one, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter of its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the common queue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes that one takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in from minutes &amp;before; empty as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in until minutes a&amp;fter; empty as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of &amp;forms that it asks for (parted by commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is the key of another one already; give it a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule: nobody is asked a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form of this address is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several rules name one form, one that finds it due is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no rules: this is what its settings come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that decide from now on: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the common one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offered no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of visit of {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that one takes: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in from minutes before: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in until minutes after: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a service...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;kind of visit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is offered no more. It can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: set it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {after} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are, for the welcome screen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not whole, and not offered until it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft: nobody who speaks it has reviewed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals, patients, registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals and patients, without registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the front desk&apos;s work, joining records, the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, settings and forms, no patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit does not hold: event {place} {why}. Keep this database as it is and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has been changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing, or stands in another&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing with all that came after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the last and not under this record&apos;s seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit holds: {events} events in one chain, seal {seal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit holds: {events} events in {chains} chains, seal {seal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{name} was signed out because nobody was there. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there? In a minute this window is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone line is being started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone line is being registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone system refuses the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone system does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters as large as &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk: {count} wait for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody needs a person now. Look at the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time, and Show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the last {count} are shown: choose a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries. Wait until {time}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, by a fault of the program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a PIN of {number} digits or more you are back at once, at this computer and until the end of your shift. Your password stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {number} letters; some words that you can remember are better than signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prese&amp;nt password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Somebody else signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set my P&amp;IN...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my &amp;password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administration...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this. Whoever looks after the accounts can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call {who} back: nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else calls {who} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call {who} back now, instead of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was quicker with {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is to be called back by whoever takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not answer: the call-back is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the call-back of {who} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {time}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {people}, in lines: {lines}. It is worthless tomorrow: destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s list could not be saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;sites, or this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lists are of all sites already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today on &amp;paper...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers to questions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;oom...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acce&amp;pt the marked change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse the marked change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all c&amp;hanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first: click, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {who} is {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has been seen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: nothing is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more patients than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody of the team is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said to patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many minutes, up to {most}, or a time that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what is in more than twelve hours: announce less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is one line of at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this question, or leave it open (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, for example 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, for example 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {limit} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {limit} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Type day and month, and the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date that is not before {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date that is not after {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was typed. It should look like {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30, or as 2:30 pm on a clock of twelve hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a web address, for example www.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the whole phone number, with the area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an email address like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no appointment today to check in for. Book them for now (Ctrl+B), then they wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is over. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down: the visit does not ask for one of these, or whoever is named may not sign. Close this, and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on file of {name} has changed meanwhile. Close this, and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer about a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answered  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: the question of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was quicker: the list has been read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, in any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of the clinic answers that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left to the desk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun; the rest is the desk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Here is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of whoever is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact &amp;details are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insurance card is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the insurance company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the member number on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the person who holds the insurance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first who is here and may sign: a parent, a guardian or a carer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> time(s) in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free as it is wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wait &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be booked: the clinic has no plan yet (kiosk clinic export).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the wait list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is booked: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is booked {count} times, first {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not free, and not booked: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number that is to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}. Left to the desk: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: written down. Left to the desk: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the desk: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filled in. Fill something in, or close this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is closed: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call-back is closed: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count each drawer, and read each terminal&apos;s own total. What is written here closes everything that no close has yet, and is in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid since the last close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was counted, such as 250.00; 0 for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was paid while you counted. Look at the sums, and close again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. It balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. It does not balance: the difference stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{till}, {way}: {expected} expected, {count} payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has said so by &amp;telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has said so at the d&amp;esk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be &amp;called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {count} booked, {open} have said nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {name} come on {day} at {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets no mail about bookings any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets mail about bookings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a booking first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name before stays on file as a previous one, and they are found by both. An import does not undo this while it says what it said before; once it says anything else, its own word counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different yet. Change the name or the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a word or two: choose a reason or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name: a family name, a given name or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are signs here that cannot be seen. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has corrected this meanwhile: on the left is what is on file now. Nothing was overwritten. Compare, and correct again if it is still wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce a delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes, or until a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients read it on the board and at kiosks, without the note. Minutes are announced for two hours; until a time such as 11:30 nobody is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced: {what} is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody outside was told or sent of this patient. It stands for good, and the patient is told of it as it is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By what right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;n which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down before: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down by {name}, {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by what right they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: say it in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was told, what, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals and waits by the hour; the list below says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them called within (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived, and waited to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}:00 to {hour}:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the kiosk, by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins at kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still left to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left before they were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;workbook...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is the desk&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}. Digits choose, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person now: {flags}. Every staff window says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be told yet. Ask for the patient&apos;s name, birth date, and one thing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode, street or record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what is on file. Nothing may be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be told yet. Still to ask: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified: {who}; {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or record number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that may be the same person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either&apos;s name and phone still let them in at a kiosk. Appointments, visits, answers and insurances of the other one stand under the one that stays, until the two are taken apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may be one person&apos;s: the same birth date, and a name in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two records have a birth date and a name in common. For two others, close this and choose one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like this was found. Search for the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else was found by this. Try the family name or the record number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark one in the list first, or search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join: one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take joined records apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were joined to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has again what was its own: appointments, visits, answers, insurances, also what came since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record is another person&apos;s after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was joined to this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take apart. Close this, and choose another patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined {day} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them was changed meanwhile. This is how they stand now: look again, then join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has joined one of them to a record already. Close this, and search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others were joined to the record that would go. Let that one stay, or take those apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are at a kiosk just now. Wait until they are done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source has merged one of these into another record. Search for that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first thing that can be done with the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open over the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a payment...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;charge...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What came of it...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give back...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back, same day...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the c&amp;harge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid too much: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay in {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan in {count} parts: {amount} due until today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount, such as 20.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount, in {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;price, if insured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in&amp;surance did, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient reads all of it at the kiosk and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of the cheque or the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never type a card&apos;s number here: the card is read by the terminal alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the terminal: it waits for the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the terminal&apos;s own journal for this amount at this time. What is written here is in the audit with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid, in {code}; empty for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parts, the first of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In how many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a telephone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose it may be is looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number may be of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the telephone shows it; empty where it shows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show who it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today. Breaking the glass opens the record for half an hour. Every manager is told at once, with your name and your reason, and somebody else reviews it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why do you need it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the &amp;glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {time}: the glass is broken, and every manager knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {time}, with your reason, which every manager sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: the half hour is over, and the record is shut again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits: {count}, the last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies, medicines, conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this patient a reason is asked for. It holds for half an hour. Every manager is told at once, with your name and your reason, somebody else reviews it, and the patient can ask who gave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the birth date: day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the month of birth, as a number or a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all four digits of the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such month. Type 1 to 12, or a word such as March.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such month. Were the day and the month meant the other way round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Look at the day, the month and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is still to come. Look at the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is that old. Look at the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time, such as 16:30, or a day and a time, such as 2026-11-30 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or record number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no patient, or none who is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were found: choose who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was a&amp;greed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of all practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nother time...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel it...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verbook...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no plan yet (README: The plan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient first: close this, choose one, and open the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where {name} goes, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one and all after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {name}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why at a time that is taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time, and what for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such visit with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is of a source: it is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: this booking is over, or somebody has come for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number {mrn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a file (PDF)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will look: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {name}: printed on {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff who are patients here, and for whoever is well known. Before the record opens, on the day of a visit too, a reason is asked for, which every manager sees at once and somebody else reviews. Lists say no more than that it is private; checking in at a kiosk, calling and the queue are as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is asked for as yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for a reason from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is asked for, since {day}, by {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back: ask no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a reason is asked for from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no reason is asked for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;romise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is to be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be given here. Leave it open (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones, emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, the last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has co&amp;me to be seen: book for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None of these: register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody like this is here already. Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the marked patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark one of the patients first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on file, record number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the birth date with day and month turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blanks: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words stand as they are written, at kiosks and on the printed ticket, and never on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, and everybody on the board beside the ticket&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a registration back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who was registered here by mistake. Nobody finds them any more, no kiosk knows them, and what they were booked for when they came is cancelled. It goes as long as nothing else is on file of them; it is in the audit, and it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who} is not on file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book it for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free yet as {name} wishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here now: &amp;into the queue, with a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ks in at a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, and waits or is being seen. Look under Arrivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is booked for {time} already, and checks in for that. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be booked: the record says that they have died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is booked for now, and can check in at a kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(somebody else)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be signed is the desk&apos;s: whoever is here may not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here for {patient}: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on their list until they have read it and somebody says it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send  Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is not on file any more. Close this, and choose them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {whom}, about {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new p&amp;assword, at least {number} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a one-time &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Whoever runs this computer makes the first administrator with the command: kiosk staff first-admin NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN no longer holds. Sign in with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the PIN. Try again, or sign in with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and code do not belong together, or the code has been used or is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, you are known, and signed out again: this account may see no patients and administers nothing. Whoever keeps the accounts can give it a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, you work as something else now, which has another window. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more entries than are shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks: {question} ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person now: {flag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds number {given}, is called as {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in without connection, and does not fit the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of somebody who does not fit the record: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be written, which is a fault of the program: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that this kiosk cannot read any more; it is kept there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waited on this kiosk may be lost: its file was damaged. Ask who checked in there and is not on the list. The file is kept there: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries at this kiosk, or too many patients in an hour. Look who is there. Where a name stands here, somebody has tried to be that patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered again after the check-in: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came after the patient had been signed out: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the check-in while something was still to be asked: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers something that this visit does not ask: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is for an appointment that has changed since: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: too late to check in at the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: the appointment is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: the appointment is over or was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: more than one person fits, or too many wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: has neither the phone nor the postcode on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: says the appointment is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to you: the kiosk could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this program does not know. Look at it, and at the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to who waits un&amp;seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has come has been seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come and not seen: {count}, the longest for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for somebody and are alone: {count}, the longest for {age} at {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: their record is shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is of special privacy: open the record with a reason first (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is on file of this patient than that they were registered here and waited. If they are on file twice, join the two records instead (Ctrl+J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to take back: something else has happened to this patient since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card on file has changed since. Refuse this one, and ask the patient again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail address of theirs that one could write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has taken it. Take it over, or leave it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has ended it meanwhile. Nothing of what stands here was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back meanwhile. Nothing of what stands here was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was agreed, in a few words, and no card&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a telephone number: 3 to 15 digits, with + before a country&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be told yet: ask the name, the birth date, and one thing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not answer. Look at the list before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, by a fault of the program: {what}. Look at the list before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I go there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given an answer that needs a person at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go to {who} at {kiosk}: {flag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has gone to {who} at {kiosk}: {flag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has gone yet: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person now: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning of a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that needs a person now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something left to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more calls than are shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Who checks in at a kiosk appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is checking in at a kiosk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at {kiosk}, step {step}; the last one was {age} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is checking in, step {step}; the last one was {age} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a question about a bill first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have taken the question of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back: the question of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a question about a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer the question...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the question &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do something with a question about a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at {where}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody who is to be called back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody &amp;answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with an o&amp;utcome...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by {name}, until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {age} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to help call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is on the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go to {kiosk}: {name} asked for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go to {kiosk}, where somebody asked for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for help at {kiosk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first · {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody before {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is announced as late. Shift+F11 announces a delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay is o&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a delay first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: {what} is late no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end a delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what a &amp;kiosk brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something that a kiosk brought first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks have brought nothing that a person has to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, and off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else had settled it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle what a kiosk brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by {kiosk}. Enter shows all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not co&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in Expected whose time has come and who has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in Expected who was noted as not having come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is expected today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is checking in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found. Try the beginning of the family name, the record number or the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a record number or a ticket above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither here nor expected today. Breaking the glass, with a reason that others see, opens the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not arrived today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message for you that is unread or open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: the message about {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have taken the message about {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: the message about {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that a message is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has noted a telephone call in the last days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promise to call back...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the &amp;call...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered no call that has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the call o&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has arrived today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{double} is joined to {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken apart: {words} is a record of its own again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient first: in a list, or by the search (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gister...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a registration bac&amp;k...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;in for them...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the record...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;message...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Money...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the day...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is here...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first, and is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book for now...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect name or birth date...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join two records...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take records apart...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has &amp;looked...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told to others...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special pri&amp;vacy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has taken it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient, at a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} to {whom}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words show to whom it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: say it in {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else works here as that now: choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else had seen {name} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} knows that you have seen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {ticket}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {who} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {who} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} goes first: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for their turn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is on hold: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has not come: noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is expected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that somebody has not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is back from hold, and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for {reason} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted for {who}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for {who}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {item} is {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle {item} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who} is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who} is not booked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who} is expected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered or signed stays in their record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: with {who} it is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the delay of {who} is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: what {who} is told is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the message about {who} is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: what {who} is booked for is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who} is neither booked nor on file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of earlier visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {price}, insurance paid {paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card, at a terminal of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card, at this computer&apos;s terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, nobody was asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: nothing was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: look at the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back on its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} ending in {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot pay it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is for: the patient reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a card is written down nowhere: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole price cannot be less than the patient&apos;s part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more can be given back than was paid and not given back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not paid: there is nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another day, or its day is closed: give it back as a refund instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a payment of this patient nobody knows yet what came of it. Find that out first: until then nothing more is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no such terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal takes another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of this payment is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal may still be waiting for a card. Ask again four minutes after the payment was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they have to know, or choose the clinic&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in each blank, in {count} letters or fewer. On the board only numbers and times can stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has changed these words. Close this, and choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not wait here any more. Nobody was told anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at kiosks, on paper and on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at kiosks and on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all  Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by {who}, {time}, at {kiosk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: was {old}, is to be {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by word, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}: now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when} the source says something else, which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient to see their visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed a person at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has gone yet (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special privacy: open with your reason until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for: {queue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insurance, as on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the patient wants us to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {when}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown to them at {kiosk}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown to them at a kiosk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question about a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was merged into another one of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record of the same person was merged into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another record of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished. Ask what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is here for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says no number: nobody could call back. Note it as missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the patient first: in a list, or by the search (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note a call...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call somebod&amp;y...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone &amp;rings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Missed, call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;dentify the caller...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the telephone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at a telephone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet who speaks with them. Was it you? Then press Ctrl+Y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify whoever answers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify the caller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whose number it is...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on file has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called back by {time}: {who}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once identified: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open messages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither here nor expected today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised and late: call back {who}, by {time} · {age} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, nobody says by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we call, no outcome yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, no outcome yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill or insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not feel well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled, as written below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked, moved or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on, as written below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} ({caller})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient&apos;s whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient&apos;s birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street and house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments only may be told: when and where, nothing of why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may be told: they are not on file for this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {relationship} of {patient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is with: a number, a name or a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of it: without an outcome nothing is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot come of such a call. Choose another outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was agreed, or to whom it was passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when they are called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is over already. Promise a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise a time within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call would be still to come. Look at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call would be more than a month ago. Look at the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practitioner is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with somebody of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practitioner has asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a moment only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they want none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes out, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: look at the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not to be sent any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told that it is off, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here: what a source has brought is changed at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is taken by now: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boo&amp;k the next visit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p&amp;lan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who c&amp;omes...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;it list...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce a &amp;delay...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call &amp;this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes &amp;first, or not...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;hold...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another &amp;queue...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no other queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot wait standing or sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctor asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at X-ray or laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interpreter is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} {name}: why? It is read by everybody at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: say why in one line of at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} {name} goes on to, with the same ticket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for {ticket} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has just been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected · updated {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program: these lists cannot be read now, and are tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is {age} old, of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection: nothing has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection: these lists are {age} old, of {time}. What you do is checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting · median {middle} · longest {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records wait at {kiosks}, the oldest for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record waits at {kiosks}, for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call was missed: it stands in the list Calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rings: {number}. No connection: it is noted as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has answered at a telephone. Was it you? Press Ctrl+Y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answer {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has answered {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with {who} is yours now, instead of {other}&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a call over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {who} is to be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has dealt with {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {who}: {number}. Ask who answers before anything is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here takes numbers. Dial {number} for {who} by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is told nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;ll the patient...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is told this no &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is told this no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end what {who} is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, record number, ticket  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, record number or ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue from which the next is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room patients are called to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer makes no sound: look here, or mend its loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lists are of: {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, as on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card not at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says: no insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions to ask in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to tell a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left questions open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed, wants to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under age, no adult is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows whether it was paid: see Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is here may not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form too much for the kiosk, ask the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient says that it has changed; the kiosk was offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, no connection then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit does not hold from event {place} on: somebody may have changed the record past this program. Leave this computer as it is and call whoever looks after it; &apos;kiosk audit verify&apos; says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass was broken at {time}: {by} opened the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special privacy, at {time}: {by} gave a reason to open the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time} {by} opened the record of {patient} ({mrn}) for a copy of their own: {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more wait for a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of special privacy. Calling, rooms and the queue work as ever; the record opens with a reason, which every manager sees: Ctrl+O asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} waits for their next appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spouse or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by {name} for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by {name}, {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother or father of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal guardian of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the patient, as someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · cannot be read: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least}–{most} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
