<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_HT" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · chanje</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chanje</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Chanje: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Wi, anrejistre m</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Sa pa kòrèk</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Pwochen randevou mwen yo</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>N ap rele kounye a</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Sa nou fèk rele</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Tan datant kounye a: anviwon {least} a {most} minit</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Nou poko ka di konbyen tan w ap tann</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least} a {most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Tan datant kounye a</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Tanpri tann nimewo ou</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Tanpri vin nan resepsyon an</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Resepsyon</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Nou rele sa gen {minutes} min</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Pa gen koneksyon depi {time}. Tanpri mande nan resepsyon an.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sal datant</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: anviwon {minutes} minit reta.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: yo pa rele pèsonn anvan {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Liy ou</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Nimewo ak {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Gen plis pasyan pase dabitid.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Te gen yon ijans.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Yon moun nan ekip la pa la.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Yon aparèy pa mache.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Sa kamera a wè</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Pale ak yon moun anvan</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Siyati ou</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Siyen isit la ak dwèt ou</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Efase</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Efase siyati a</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Ekri tout non ou</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Tout non ou</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Anrejistre</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Wi, tout bagay kòrèk</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Non, anyen pa chanje</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Adrès ou, telefòn ou, imèl ou, kontak ijans ou: nou pa ka montre yo kounye a.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Wi, gen yon bagay ki chanje</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Jou</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ane</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Gen plis anba</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Monte anlè</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>antre</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>tablo sal datant lan</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>resepsyon</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Kyòs anrejistreman: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Mete òdinatè sa a nan klinik la</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Òdinatè sa a anrejistre</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Yon administratè fè kòd la nan fenèt administrasyon an, nan Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Depi kounye a li rele {name}, epi li sèvi pou: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Fenèt sa a sèvi pou: {program}. Louvri lòt la ak: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Yon ti moman</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Anrejistre òdinatè sa a</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Kenbe done yo sou òdinatè sa a</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Ekri adrès sèvè klinik la.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Ekri kòd ki sèvi yon sèl fwa a.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Te gen twòp esè. Eseye ankò nan {seconds} segonn.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Sèvè a pa aksepte kòd sa a: li mal ekri, li deja sèvi, li twò vye, oswa yo te eseye l twòp fwa. Yon administratè ka fè yon lòt.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Yon kòd gen {letters} lèt ak chif, san I, O, 0 ni 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Sèvè a pa reponn. Verifye adrès la ak rezo a. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Nou pa ka sèvi ak sèvè sa a konsa: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Nou poko ka eseye l: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Li nan: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Li pa gen yon kote ki fikse.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Sèvè klinik la</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Jan reglaj òdinatè sa a di l.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Pa egzanp: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Kòd ki sèvi yon sèl fwa a</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Sèz lèt ak chif, avèk oswa san tirè ki nan mitan yo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lang</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Gen yon pwoblèm</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Yon lòt bagay, pou nou sèten se ou menm</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Mwen pa gen sa</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Ki moun k ap anrejistre?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Mwen pa gen kòd</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Siyati (non fanmi)</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Kòd ki nan lèt ou</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 lèt ak chif anba ba yo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dat nesans</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Mwen gen yon kòd nan yon lèt</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Mwen pa ka ekri non mwen</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Oswa nimewo dosye ki nan yon lèt nou voye</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Kat asirans ou</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Konpayi asirans</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Nimewo manm</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Li devan kat la. Lèt ak chif.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Nimewo gwoup (kite l vid si pa gen)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Sou non ki moun asirans sa a ye?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Non moun ki gen asirans lan</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Wi, sa kòrèk</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Wi, mwen genyen</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Non, se menm nan</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Sou non: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Kounye a nou pa ka montre ki kat ou nou genyen.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Wi, oswa mwen pa gen asirans kounye a</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Prepare kat ou: n ap mande konpayi a ak nimewo a.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Mwen pa gen asirans</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Non, mwen gen yon lòt kat</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Non, e mwen pa gen kat la sou mwen</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Wi, men mwen pa gen kat la sou mwen</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Poukisa ou vini jodi a?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Nou kenbe non ou ak rezon ou, epi nou di resepsyon an.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Rezon ou, an kèk mo</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Pa egzanp: mwen gen yon randevou a 10 è</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Bonjou, {name}. Men randevou ou yo jodi a.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Bonjou, {name}. Men randevou ou jodi a.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Bonjou, {name}. Men randevou ou yo demen.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Bonjou, {name}. Men randevou ou demen.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Bonjou, {name}. Men randevou ou yo.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Bonjou, {name}. Men randevou ou.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Ou anrejistre yon sèl fwa pou yo tout.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Gen yon lòt a {time} yon lòt kote: {place}. Anrejistre la.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Pran yon lòt foto</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Pran foto a</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>Kamera a pa mache. Resepsyon an ap ede ou ak sa.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Foto sa a twò gwo. Tanpri pran yon lòt.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Siyen ak dwèt</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Ekri non mwen</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Fè mak mwen devan yon temwen</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Tout non moun ki wè ou fè mak ou</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Ekri tout non ou</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Nou bezwen mak ou ak non temwen an.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Mwen dakò e mwen siyen</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Ekri non ou pou siyen.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Siyen nan kare a ak dwèt ou, oswa chwazi ekri non ou.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Tanpri efase kare a epi siyen ankò.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrès</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefòn pòtab</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Imèl</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Kontak ijans</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Nimewo kay ak ri</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Vil</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Eta oswa rejyon</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Kòd postal</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Non moun nan</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Ki moun li ye pou ou, pa egzanp frè</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Nimewo telefòn li</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Mete tout nimewo telefòn nan, ak kòd zòn nan.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Mete yon adrès imèl tankou name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>y ap ekri sa ki chanje.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, èske enfòmasyon ou chanje?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, èske sa toujou kòrèk?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Randevou ou a {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Randevou ou a {time} ak {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Pa bay</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Kounye a {value}. Kite l vid pou kenbe l.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Èske ou vle yon moun ede ou?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>N ap rele resepsyon an</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>Resepsyon an okouran</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Yon moun ap vin jwenn ou</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>Apèl la pa pase</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>N ap voye yon moun bò ekran sa a. Anyen ou ekri pa pèdi.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Tanpri rete isit la, oswa kontinye anrejistre pandan w ap tann.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Ou ka kontinye anrejistre pandan w ap tann.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Tanpri ale nan resepsyon an. Y ap ede ou.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Wi, rele yon moun</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontinye isit</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, retounen</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Pa egzanp, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Mete ane a ak kat chif, pa egzanp 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Gen 12 mwa sèlman. Mete mwa a anvan, apre sa jou a.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Gen 12 mwa sèlman. Mete jou a anvan, apre sa mwa a.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Gen 12 mwa sèlman. Apre ane a se mwa a, apre sa jou a.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Mete mwa a ak yon chif 1 rive 12, oswa ak yon mo.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Dat sa a pa egziste. Gade l ankò, pa egzanp {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Mete dat nesans ou.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Mete jou ou te fèt la.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Mete mwa ou te fèt la.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Mete ane ou te fèt la, ak kat chif.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Dat nesans lan dwe nan tan pase.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Gade ane ou te fèt la.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Mete kòd lèt ou anba eskanè a, oswa ekri l.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Nou gen kòd lèt ou. Kounye a mete dat nesans ou.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Nou pa t ka li kòd lèt ou. Ekri l.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Kòd yo pa mache kounye a. Ekri siyati ou ak dat nesans ou.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Mete 18 lèt ak chif kòd la.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Nimewo telefòn mwen</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Kòd postal mwen</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Kat dènye chif nimewo telefòn ou</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Kòd postal adrès ou</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Nimewo nou gen pou ou, pa egzanp 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Pa egzanp 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Mete kat dènye chif nimewo telefòn ou.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Mete kòd postal ou.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Èske ou la toujou?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Pou pwoteje enfòmasyon ou, ekran sa a rekòmanse nan {seconds} segonn.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mwen menm</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Mari m, madanm mwen oswa patnè m</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Manman m oswa papa m</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Pitit gason m oswa pitit fi m</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Yon lòt moun</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Èske asirans ou chanje?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Èske ou gen asirans sante?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Èske se toujou asirans ou?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Nimewo manm ki fini ak {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>Resepsyon an ap gade kat ou. Ou kenbe plas ou.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Mete non konpayi asirans lan.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Mete nimewo manm ki sou kat ou.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Mete non moun ki gen asirans lan.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Eskane ak kamera a</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Mande èd</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Rekòmanse</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Anviwon de minit. Apre {minutes} minit san ou pa touche, n ap mande si ou la toujou.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Anviwon de minit. Apre {seconds} segonn san ou pa touche, n ap mande si ou la toujou.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Enfòmasyon ou</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Asirans ou</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Konsantman ou</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Ki moun ou ye</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Etap {number} sou {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Sa twò long. Pa mete plis pase {limit} lèt.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Gen yon siy nou pa ka kenbe. Tanpri ekri l ankò.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Tanpri reponn kesyon sa a.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Mete yon chif, pa egzanp 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Mete yon chif antye, pa egzanp 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Mete {limit} oswa plis.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Mete {limit} oswa mwens.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Sa twò kout. Mete omwen {limit} lèt.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Mete mwa a ak ane a tou, ane a ak kat chif.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Mete yon dat ki pa anvan {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Mete yon dat ki pa apre {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Gade sa ou ekri a. Li ta dwe sanble ak {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Pa mete plis pase {limit} chif apre pwen an.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Lè sa a pa egziste. Gade lè yo ak minit yo.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Mete yon adrès entènèt, pa egzanp www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Chwazi ak ki sa yo mezire l.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Pa chwazi plis pase {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Chwazi omwen {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Gade sa ou ekri a.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Yon lòt bagay</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajoute yon lòt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Wi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Gen {count} ankò. Ekri yon moso nan mo a pou jwenn pa ou a.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Nou pa jwenn anyen. Eseye yon moso pi kout nan mo a.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Maten (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Aprèmidi (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Pa reponn</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Foto a pran</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Siyen</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Kesyon {number} sou {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Tanpri gade repons ou yo</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>yo bezwen wè nouvo kat asirans ou.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>y ap mande ou pou kat asirans ou.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>y ap pale ak ou sou asirans.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>y ap gade konsantman an ak ou.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>y ap ede ou ak kesyon sante yo.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>y ap gade enfòmasyon ou ak ou.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Ou anrejistre, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Nimewo ou kòm kòd pou telefòn ou: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Tanpri chita nan sal datant lan</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Ale isit: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} ap rele ou. Apre sa ale isit: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} ap rele ou.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Y ap rele ou. Apre sa ale isit: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Randevou ou a {time} yon lòt kote kounye a: {place}. Resepsyon isit la ap ede ou.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Anviwon {least} a {most} minit.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Mwens pase {most} minit.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Nou poko ka di konbyen tan w ap tann.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Si ou tann apre {time}, di nou.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Yon mesaj pou ou</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Koneksyon nou koupe. Nou kenbe anrejistreman ou isit la. Tanpri di resepsyon an tou.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>Resepsyon an wè ou la.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>Resepsyon an konnen ou la.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Yon bagay nan resepsyon an:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Kèk bagay nan resepsyon an:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Ou kenbe plas ou.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Anrejistre yon lòt timoun</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Anrejistre yon lòt moun</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Nou pa t ka jwenn ou ak repons sa yo</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>Resepsyon an ap ede ou ak sa</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Ou vini bonè</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Tanpri wè resepsyon an</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Ou deja anrejistre</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Yo anile randevou sa a</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Randevou ou yon lòt kote</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Sa poko anrejistre</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Kounye a nou pa ka chèche ou</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Kounye a nou pa ka jwenn ou</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Nou kenbe non ou</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Tanpri ale nan resepsyon an. Y ap anrejistre ou la.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Ou ka anrejistre apati {time}, {minutes} minit anvan randevou ou.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>Anrejistreman isit la fèmen {minutes} minit apre kòmansman an. Resepsyon an ap wè sa yo ka fè.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Pa gen anyen ankò pou fè. Tanpri tann yo rele ou.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>Resepsyon an ka di ou plis epi jwenn yon lòt lè.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Ou pa ka anrejistre isit la ankò pou randevou ou.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Li pa nan bilding sa a. Ou ka anrejistre lè ou rive la.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Nou kenbe sa ou te di nou anvan. Eseye ankò, oswa kite resepsyon an ede ou.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Tanpri eseye ankò talè. Resepsyon an ka anrejistre ou tou.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Koneksyon nou koupe. Gade repons ou yo epi eseye ankò, oswa kite non ou pou resepsyon an.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Tanpri ale nan resepsyon an tou. Y ap jwenn mesaj ou lè koneksyon an tounen.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Gade kòd la. Li bon jou randevou ou.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Ou ka bay non ou nan plas kòd la.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Si ou pa ka rive la alè, resepsyon isit la ka rele yo.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Nimewo ou</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Ki kote pou ale</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Randevou</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Ak</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kote</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Montre kamera a li</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Nou pa t ka wè yon kòd</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Kamera a pa mache</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Mete kòd lèt ou, oswa do lisans chofè ou, nan kad la. Yo pa kenbe okenn foto.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Kenbe l plat, san bouje, nan bon limyè, epi eseye ankò. Oswa fèmen sa epi ekri.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Fèmen sa, epi ekri siyati ou ak dat nesans ou.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Eseye ankò</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Kite non mwen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Mande yon moun vini</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Ekri poukisa ou la, an kèk mo.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>y ap poze ou lòt kesyon yo. Nou kenbe repons ou yo.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Sa ki rete deyò: {answers}. Touche repons ou ankò pou reprann li.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Ou te gen tou: {answers}. Bay li ankò si li kòrèk.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Anrejistreman</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Yon ti moman, tanpri.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Kite kesyon sa a pou yon moun?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Kite tout {count} kesyon yo pou yon moun?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Nou kenbe sa ou reponn epi n ap bay moun nan li. L ap poze ou lòt kesyon yo.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>Resepsyon an ap mande ou. Ou kenbe plas ou.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>y ap di ou ki moun ki ka siyen konsantman an.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Yon granmoun siyen pou {name}: manman, papa oswa responsab legal.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Ki moun ou ye pou {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Manman oswa papa</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Responsab legal</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Mete non granmoun ki siyen an.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Chwazi ki moun ou ye pou timoun nan.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Ou siyen pou {name}, kòm manman.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Ou siyen pou {name}, kòm papa.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Ou siyen pou {name}, kòm responsab legal.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Ou siyen pou {name}, kòm moun k ap pran swen.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Ou siyen pou {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Mete siyati ou (non fanmi) oswa nimewo dosye ou.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Nou ka ekri yon bagay yon lòt jan, oswa randevou ou yon lòt jou oswa yon lòt kote.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Li isit: {place}. Ou ka anrejistre lè ou rive la.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Ale nan resepsyon an. Yo ka jwenn ou epi anrejistre ou.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Tann yon ti moman, epi touche Eseye ankò.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Gade non ou. Nimewo dosye ki nan yon lèt nou voye bon tou.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Gade dat nesans ou.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Si nimewo telefòn ou nouvo, bay kòd postal ou pito.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Ale nan resepsyon an.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Prepare yon bagay ki gen non ou sou li, tankou yon kat oswa yon lèt.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Chita jiska lè sa a.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Retounen bò ekran sa a a {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Ale nan resepsyon an kounye a.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Di yo lè randevou ou. Li ekri anba a.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Mande yon lòt lè, oswa sa ki rive ak sa a.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Ale la. Adrès la ekri anba a.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>Resepsyon isit la ka montre ou wout la.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Chita nan zòn datant lan.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Veye nimewo ou. Si pèsonn pa rele ou, di resepsyon an.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Sal {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Sal egzamen {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Zòn datant {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Sal datant {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Etaj {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Bilding {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Gichè {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Pòt {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>manman</translation>
    </message>
    <message>
        <source>father</source>
        <translation>papa</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>manman oswa papa</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>responsab</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>mari, madanm oswa patnè</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>pitit gason oswa pitit fi</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sè</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>frè</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>frè oswa sè</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>zanmi</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>vwazen</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>yon lòt moun</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>granmè oswa granpè</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>moun nan fanmi</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vizit swivi</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Egzamen jeneral</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>mari</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>madanm</translation>
    </message>
    <message>
        <source>son</source>
        <translation>pitit gason</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>pitit fi</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>kontak ijans</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Egzamen chak ane</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Premye vizit</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaksen</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Rezilta laboratwa</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Tès san</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Pran tansyon</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsiltasyon</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radyografi</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratwa</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Medsin fanmi</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pedyatri</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Sante fanm</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sal datant</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Zòn datant</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Resepsyon</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Bilding prensipal</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Ki moun ki la</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>y ap mande ki moun ki la ak ou.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Randevou a se pou {name}. Tanpri di nou ki moun ou ye.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Mwen se {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Mwen se manman an</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Mwen se papa a</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Mwen se responsab legal la</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Mwen se moun k ap pran swen an</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Mwen se yon lòt moun</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Ou ka anrejistre. Sa ki dwe siyen ap tann nan resepsyon an.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Chwazi ki moun ou ye.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Mete non ou.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Tanpri ale nan resepsyon an</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Ekran sa a pa ka anrejistre ou kounye a. Resepsyon an ap ede ou.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Mete modpas ou.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Kont sa a pa gen dwa fèmen ekran sa a.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Non an ak modpas la pa ale ansanm. Eseye ankò.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Te gen twòp esè. Eseye ankò apre {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Dosye klinik la pa reponn. Eseye ankò talè.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Chèche yon repons</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Vizit mwen jodi a</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Lè nou louvri ak wout la</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Sa nou ofri</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Prepare pou yon tès</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Pri ak asirans</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Vi prive ak dosye mwen</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Lang, tande, wè, mache</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Gen yon bagay ki pa bon</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Kisa ou ta renmen konnen?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Sa ka repons lan</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Ki kote ou vle ale?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Okenn paj nou pa reponn sa</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Kite kesyon ou pou nou</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Nou kenbe kesyon ou</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Ekri l ak pwòp mo ou, oswa chwazi sou kisa li ye.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Ou ka mande yon lòt jan, kite kesyon an pou nou, oswa fè yon moun vini.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Yon moun nan resepsyon an li l epi reponn ou.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>Resepsyon an ap li l. Si ou bezwen konnen kounye a, peze Mande èd.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Jwenn yon repons</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Mande yon lòt jan</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Se tout</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Kite kesyon mwen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Se pa sa</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Pou ale: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Jwenn wout la</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Ekri sa ou ta renmen konnen.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Sa pa mache. Eseye ankò, oswa peze Mande èd.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Anviwon {minutes} min. Pa gen mach eskalye sou wout sa a.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Anviwon {minutes} min. Gen mach eskalye, e pa gen lòt wout: mande anplwaye yo èd.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Anviwon {minutes} min. Gen mach eskalye sou wout sa a.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Pi kout, ak mach eskalye</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>San mach eskalye</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Touche yon randevou pou di si w ap vini.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Ou pa gen randevou.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Pa gen lè lib ou ka pran isit la. Resepsyon an ka ede.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Jwenn yon lòt lè</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Non, mwen pa ka vini</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Wi, deplase l</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Non, yon lòt lè</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, kenbe l</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Randevou sa a kòm kòd pou kalandriye telefòn ou</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Yon moun te pi rapid: lè sa a pran. Chwazi yon lòt.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Sa pa ka fèt isit la. Tanpri mande nan resepsyon an.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>ou di w ap vini</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>ou di ou pa ka vini</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Pwochen randevou ou yo</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Èske w ap vini?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Pou kisa randevou a ye?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Chwazi yon lè</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Èske lè sa a bon?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Èske ou vle anile randevou sa a?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Randevou ou pran</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Mèsi</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Pran yon randevou</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Wi, m ap vini</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Okenn nan sa yo</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Wi, pran l</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Wi, anile l</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Nou note w ap vini.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Randevou sa a anile.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Nou di resepsyon an ou pa ka vini.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Peman</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>y ap gade si peman ou pase. Pa peye ankò.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>ou ka peye la.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Ou pa ka peye isit la kounye a</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Yon ti moman, tanpri</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Pou peye: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>Resepsyon an ap di ou konbyen pou peye.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Anrejistreman ou ap kontinye. Resepsyon an ap di ou konbyen pou peye.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>N ap gade konbyen pou peye.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Ou ka ale kit ou peye kounye a kit ou pa peye.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Ou anrejistre kit ou peye kounye a kit ou pa peye.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Peye nan resepsyon an</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Peye {amount} ak kat</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Pati pa ou nan pri vizit la</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Pri vizit la</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Rès ki sot anvan</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Tout pri a se {price}. Asirans ou peye {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Ou ka peye jiska {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Ekri yon montan jiska {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} pati, {amount} chak, youn chak mwa</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Chwazi an konbyen pati.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Chwazi sou kisa li ye.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Voye resi a pa imèl bay {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Gade aparèy kat la</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Peye. Mèsi</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Anyen pa peye</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Nou poko konnen si peman an pase</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Mete oswa apwoche kat ou la pou peye {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount} peye. Resepsyon an ap ba ou yon resi.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount} peye. N ap voye resi a bay {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount} peye. Nou pa ka voye resi a kounye a: resepsyon an ap ba ou youn.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Ou ka eseye ankò, oswa peye yon lòt lè.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Ou ka eseye ankò, oswa peye yon lòt lè. Anrejistreman ou ap kontinye.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Pa peye ankò. Resepsyon an ap gade sa ak ou.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Yon mesaj</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>y ap mande si gen yon bagay ou vle nou konnen.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Ekri sa nou dwe konnen, oswa touche Anyen pou di.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Machin sa a pa ka li awotvwa. Tanpri mande anplwaye yo.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Yo pa ka li lang sa a awotvwa isit la. Tanpri mande anplwaye yo.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Pou w koute, tanpri konekte yon kas.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Peze Anba pou pwochen bagay la ak Anwo pou sa ki te anvan an. Peze Enter pou chwazi. Peze F1 pou tande l ankò.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chwazi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Pa chwazi</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Ekri isit la</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Ou ka mete do lisans chofè ou anba eskanè a.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Se sa ki ekri sou kat ou a. Verifye li, epi chanje sa ki pa bon.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Nou li yon pati nan kat ou a sèlman. Ekri rès la.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Nou pa t ka li sa. Ekri siyati ou ak dat nesans ou.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Anvan w ale</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Ki jan vizit ou jodi a te ye?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Orevwa</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>M ap ale kounye a</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Kontinye san reponn</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Trè byen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Byen</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ni byen ni mal</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Trè mal</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Men sa nou te dakò avè w jodi a:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Si w gen yon kesyon, poze l kounye a.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Pèsòn pa wè se ou ki te reponn.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Vizit ou fini. Fè bon wout.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Pwochen randevou ou: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Pwochen randevou mwen yo</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mwen gen yon kesyon</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Kote w te ye, ak kilè w ap tounen, kòm yon kòd pou telefòn ou</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Yo pa wè okenn kat. Kenbe kat ou plat devan kamera a.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Yon pati nan kat ou koupe. Kenbe tout kat la nan foto a.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Kat ou twò lwen. Pwoche l pi pre kamera a.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>Foto a pa klè. Pa souke kat ou.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Panche kat ou yon ti kras pou limyè a pa klere sou li.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>Foto a twò nwa. Vire kat ou nan direksyon limyè a.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>Yo ka li kat ou nan foto sa a.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Oswa kenbe sa a, epi resepsyon an ap gade kat ou.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Kenbe sa a</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Touche ak mouvman</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Gwosè tèks la</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Nòmal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Gwo</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Trè gwo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Koulè</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Klè</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fonse</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fò</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Men mwen touche de fwa</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Raman</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Souvan</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Mouvman sou ekran an</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Pa gen mouvman</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Kote bouton yo ye</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Sou tout ekran an</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>Nan mwatye anba a</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Rekòmanse?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Tout sa ki sou ekran sa a efase. Nou kenbe sa ou deja konfime.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Wi, rekòmanse</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, retounen</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Mwen la toujou</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Rekòmanse</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Wi, kite yo</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, kontinye</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Li awotvwa</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Li ekran an nan kas la</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitès</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Dousman</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitès nòmal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapid</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volim</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Volim nòmal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fò</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tan pou reponn</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jan sa ye toujou</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plis tan</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Èske gen yon bagay ou vle nou konnen?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Moun k ap wè ou jodi a ap li l. Ou ka kite l vid.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Voye</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Anyen pou di</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Mesaj ou</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Eskane l pou kenbe l nan kalandriye telefòn ou.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Pwochen kaz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Efase yon lèt</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Kache touch yo</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Ki moun ki gade dosye ou</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>Yo pa fè anyen ak dosye a pandan tan sa a.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Nimewo dosye: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Fèt {moment} pa {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Men tout sa yo fè ak dosye ou nan sistèm anrejistreman klinik la. Sa ki ekri nan dosye a pa parèt isit la. Wòl la se travay moun nan fè jodi a.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Nou montre dènye {count} yo sèlman. Mande yon tan pi kout pou wè lòt yo.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Jiska {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Soti {begin} rive {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ki lè</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki moun</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Sa yo fè</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Sou ki òdinatè</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>louvri dosye a epi li li</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>wè pasyan an nan yon rechèch</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>louvri dosye a san randevou</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>verifye dosye a te louvri san randevou</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>yo rekonèt pasyan an nan yon ekran</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>anrejistreman</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>yo kenbe yon repons anrejistreman</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>resevwa oswa rele pasyan an</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>chanje dosye a</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>gade yon chanjman epi pa fè l</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>enskri pasyan an</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>bay pasyan an randevou, oswa retire l</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>mete de dosye pasyan an ansanm, oswa separe yo</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>anile sa ki te fèt anvan an</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>pote enfòmasyon ki soti nan yon lòt sistèm</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>mande rapò sa a</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>anrejistre rapò sa a pou pasyan an</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>note oswa fè yon apèl telefòn</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>ekri, li oswa regle yon mesaj pou kolèg</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>ekri sa yo di yon lòt moun sou pasyan an</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>travay ak dosye a nan resepsyon an</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Rezon: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>Yo di {to}: {what}. Rezon: {reason} ({basis}), {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>ak konsantman pasyan an</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>pasyan an mande sa</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>pou tretman</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>pou peman</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>lalwa mande sa</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>pou pwoteje lavi yon moun</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>pou yon lòt rezon</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>resepsyon</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>pèsonèl medikal</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manadjè</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratè</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>oditè</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>ekri yon rezon pou louvri dosye ki gen pwoteksyon espesyal la</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>deside kijan dosye a pwoteje</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>enprime yon etikèt, yon braslè oswa yon tikè</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>ekri yon rezon pou louvri dosye a epi fè yon kopi</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Lajan yo remèt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Montan: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Referans: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Rete pou peye: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Pa rete anyen pou peye.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Nimewo resi sa a: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>An lajan kach</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Pa chèk</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Pa kat {scheme}, ki fini ak {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Pa kat</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Estimasyon bòn fwa</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Vizit: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Fèt: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pou</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kòd</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Frè yo prevwa</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>An tou: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Nimewo estimasyon sa a: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Kote: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Nimewo nasyonal founisè (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Nimewo taks (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Estimasyon sa a montre konbyen vizit sa a ta dwe koute san asirans, dapre sa yo te konnen lè yo te fè l. Se pa yon kontra: ou pa oblije vini, ni pran sèvis sa yo isit la.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Ka gen lòt bagay ki nesesè, oswa ki parèt pandan wout la, ki pa ladan l. Yo ta pwograme yo oswa mande yo apa, epi ou ka mande yon estimasyon pou yo tou.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Si yo voye yon bòdwo ki omwen 400 dola ameriken plis pase sa a, ou gen dwa konteste bòdwo a. Ou ka kòmanse nan 120 jou apre bòdwo a, sou www.cms.gov/nosurprises oswa pa telefòn nan 1-800-985-3059. Sa pa chanje fason yo trete ou isit la.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Kenbe papye sa a, oswa pran yon foto l: ou ka bezwen l si bòdwo a pi wo.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Eseye ankò</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Konbyen ou vle peye?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Peye ak kat</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Peye chak mwa</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>Premye pati a dwe peye jodi a. Ou ka peye l nan resepsyon an.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dakò</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Sou kisa li ye?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Yon moun ap gade sa epi pale ak ou. Jiska lè sa a nou pa mande ou peye sa.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Sa pa kòrèk</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Mwen pa ka peye sa kounye a</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Peye yon pati</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Peye an pati, chak mwa</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Peye nan resepsyon an</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Peye yon lòt jou</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Gen yon bagay ki pa bon, oswa mwen pa ka peye</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>Foto ki pran an</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Sa kamera a wè</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Kamera a ap limen…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, liy %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Ekri pou jwenn repons ou</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Mezire an</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Wi, tout bagay kòrèk</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajoute yon lòt</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Retire sa a</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Sote kesyon sa a</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Kite kesyon sa yo pou yon moun</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Kesyon ou</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Pa egzanp: ki kote mwen ka pake?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>Ki moun pou nou reponn</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Non ou, ak yon nimewo telefòn si ou pa ka tann isit la. Ou ka kite l vid.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Wout la kòm kòd pou telefòn ou</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Vize l ak kamera telefòn ou pou pran wout la avè ou.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Nimewo ou</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Eskane l pou kenbe l sou telefòn ou.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Pwochen randevou mwen yo</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Sa ou ka fè</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Ki moun k ap anrejistre?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Tout non ou</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Ou siyen sa a. Pou siyen ankò, sèvi ak kare ki anba a.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Mak ou</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Siyati ou</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Fè mak ou isit la ak dwèt ou</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Siyen isit la ak dwèt ou</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Efase</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Efase siyati a</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Pou anplwaye yo: fèmen ekran sa a</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Èske ou se yon pasyan? Peze Tounen.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Fèmen ekran sa a</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Non ou, jan ou konekte a</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Modpas ou</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tounen</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Gen yon pwoblèm</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Gen plis anba</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Monte anlè</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Lè</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Byenveni.
Ann anrejistre ou.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anrejistre m</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mwen gen yon kesyon</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chwazi</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, chanje pou lang sa a</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>M ap ale</translation>
    </message>
</context>
</TS>
