<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · binago</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Baguhin: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Oo, mag-check in</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Hindi ito tama</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mga susunod kong appointment</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Tinatawag ngayon</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Katatawag lang</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Hintayan ngayon: mga {least} hanggang {most} minuto</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Hindi pa namin masabi kung gaano katagal kayong maghihintay</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least} hanggang {most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Hintayan ngayon</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Hintayin po ang inyong numero</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Pumunta po sa front desk</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Tinawag {minutes} min ang nakaraan</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Walang koneksyon mula {time}. Magtanong po sa front desk.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Silid-hintayan</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: mga {minutes} minutong huli.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: walang tatawagin bago mag-{time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Ang pila ninyo</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Mga numerong may {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Mas maraming pasyente kaysa karaniwan.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>May emergency.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>May wala sa pangkat.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>May makinang hindi gumagana.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ang nakikita ng camera</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Makipag-usap muna sa tao</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ang inyong pirma</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Pumirma po rito gamit ang daliri</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Burahin ang pirma</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>I-type ang buong pangalan ninyo</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Buong pangalan ninyo</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Oo, tama lahat</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Wala, walang nagbago</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Ang inyong tirahan, telepono, email at emergency contact: hindi namin maipapakita ngayon.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Oo, may nagbago</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>May iba pa sa ibaba</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Sa itaas</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>lobby</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>board ng silid-hintayan</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>front desk</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Kiosk para sa pag-check in: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Idagdag ang computer na ito sa klinika</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Nakarehistro na ang computer na ito</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Gumagawa ang administrator ng code sa bintana ng administrasyon, sa Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Mula ngayon, {name} ang pangalan nito, at para ito sa: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Ang bintanang ito ay para sa: {program}. Buksan ang isa pa gamit ang: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Sandali lang</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Irehistro ang computer na ito</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Itago ang datos sa computer na ito</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Ilagay ang address ng server ng klinika.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Ilagay ang code na pang-isang gamit.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Masyadong maraming pagsubok. Subukan muli pagkalipas ng {seconds} segundo.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Hindi tinatanggap ng server ang code na ito: mali ang pagkakasulat, nagamit na, masyadong luma, o masyadong maraming beses nang sinubukan. Makakagawa ng iba ang administrator.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>May {letters} letra at numero ang isang code, at walang I, O, 0 o 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Hindi sumasagot ang server. Tingnan ang address at ang network. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Hindi magagamit nang ganito ang server na ito: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Hindi pa ito nasubukan: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Nasa: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Wala itong tiyak na lugar.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Ang server ng klinika</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Ayon sa settings ng computer na ito.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Halimbawa: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Ang code na pang-isang gamit</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Labing-anim na letra at numero, may guhit man o wala sa pagitan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>May problema</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Isa pa, para matiyak na kayo ito</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Wala ako nito</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Sino ang nagche-check in?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Wala akong code</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Code sa inyong sulat</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 letra at numero sa ilalim ng mga guhit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>May code ako mula sa sulat</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Hindi ko mai-type ang pangalan ko</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>O ang numero ng rekord mula sa sulat namin</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Ang inyong insurance card</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Kompanya ng insurance</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numero ng miyembro</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Nasa harap ito ng card. Mga titik at numero.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Numero ng grupo (iwanang blangko kung wala)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Kanino nakapangalan ang insurance na ito?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Pangalan ng may hawak nito</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Oo, tama ito</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Oo, mayroon</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Hindi, pareho pa rin</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Nakapangalan kay: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Hindi namin maipapakita ngayon kung aling card ninyo ang nasa amin.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Oo, o wala na akong insurance ngayon</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Ihanda po ang card: itatanong namin ang kompanya at ang numero.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Wala akong insurance</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Hindi, iba ang card ko</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Hindi, at hindi ko dala ang card ko</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Oo, pero hindi ko dala ang card ko</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Bakit po kayo narito ngayon?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Itatago namin ang inyong pangalan at dahilan, at sasabihin sa front desk.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Ang dahilan, sa ilang salita</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Halimbawa: may appointment ako ng 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Kumusta po, {name}. Ito ang mga appointment ninyo ngayon.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Kumusta po, {name}. Ito ang appointment ninyo ngayon.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Kumusta po, {name}. Ito ang mga appointment ninyo bukas.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Kumusta po, {name}. Ito ang appointment ninyo bukas.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Kumusta po, {name}. Ito ang mga appointment ninyo.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Kumusta po, {name}. Ito ang appointment ninyo.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Isang beses lang kayo magche-check in para sa lahat.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>May isa pa sa {time} sa ibang lugar: {place}. Doon po mag-check in.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Kumuha ng iba</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Kunan ng larawan</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>Hindi gumagana ang camera. Tutulungan kayo ng front desk dito.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Masyadong malaki ang larawang ito. Kumuha po ng iba.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Pumirma gamit ang daliri</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>I-type ang pangalan ko</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Gumawa ng marka na may saksi</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Buong pangalan ng nakakakita sa inyong pagmarka</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>I-type ang buong pangalan ninyo</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Kailangan ang inyong marka at ang pangalan ng saksi.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Sumasang-ayon ako at pumipirma</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>I-type ang inyong pangalan para pumirma.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Pumirma sa kahon gamit ang daliri, o piliing i-type ang pangalan.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Burahin po ang kahon at pumirma ulit.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Tirahan</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Numero ng bahay at kalye</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o rehiyon</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>ZIP o postcode</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Pangalan ng tao</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Kaano-ano ninyo, halimbawa kapatid</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Numero ng telepono nila</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Ilagay ang buong numero ng telepono, kasama ang area code.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Maglagay ng email address tulad ng name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>isusulat nila kung ano ang nagbago.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, nagbago po ba ang detalye ninyo?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, tama pa po ba ito?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Ang appointment ninyo ay {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Ang appointment ninyo ay {time} kay {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Hindi ibinigay</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Ngayon {value}. Iwanang blangko para manatili.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Gusto po ba ninyong may tumulong sa inyo?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Tinatawag ang front desk</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>Nasabihan na ang front desk</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>May papunta na sa inyo</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>Hindi umabot ang tawag</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Magpapadala kami ng tao sa screen na ito. Walang mawawala sa inilagay ninyo.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Manatili po rito, o ituloy ang pag-check in habang naghihintay.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Maaari ninyong ituloy ang pag-check in habang naghihintay.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Pumunta po sa front desk. Tutulungan nila kayo.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Oo, tumawag ng tao</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Hindi, bumalik</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Halimbawa, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Ilagay ang taon na may apat na numero, halimbawa 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>12 lang ang buwan. Unahin ang buwan, saka ang araw.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>12 lang ang buwan. Unahin ang araw, saka ang buwan.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>12 lang ang buwan. Pagkatapos ng taon ang buwan, saka ang araw.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Ilagay ang buwan bilang numero mula 1 hanggang 12, o bilang salita.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Walang ganoong petsa. Tingnan ulit, halimbawa {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Ilagay ang petsa ng inyong kapanganakan.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Ilagay ang araw ng inyong kapanganakan.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Ilagay ang buwan ng inyong kapanganakan.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Ilagay ang taon ng inyong kapanganakan, na may apat na numero.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Dapat nasa nakaraan ang petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Tingnan ang taon ng inyong kapanganakan.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Itapat ang code ng inyong sulat sa scanner, o i-type ito.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Nasa amin na ang code ng inyong sulat. Ilagay ngayon ang petsa ng inyong kapanganakan.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Hindi namin nabasa ang code ng inyong sulat. I-type ito.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Hindi gumagana ang mga code ngayon. I-type ang inyong apelyido at petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Ilagay ang 18 letra at numero ng code.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Numero ng telepono ko</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>ZIP o postcode ko</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Huling apat na numero ng inyong numero ng telepono</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>ZIP o postcode ng inyong tirahan</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Ang numerong hawak namin para sa inyo, halimbawa 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Halimbawa 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Ilagay ang huling apat na numero ng inyong numero ng telepono.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Ilagay ang inyong ZIP o postcode.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Nariyan pa po ba kayo?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Para manatiling pribado ang detalye ninyo, magsisimula ulit ang screen sa {seconds} segundo.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ako</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Ang asawa o partner ko</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Ang nanay o tatay ko</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Ang anak ko</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Ibang tao</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Nagbago po ba ang insurance ninyo?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>May health insurance po ba kayo?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Ito pa rin po ba ang insurance ninyo?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Numero ng miyembro na nagtatapos sa {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>Titingnan ng front desk ang card ninyo. Nasa inyo pa rin ang puwesto ninyo.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Ilagay ang pangalan ng kompanya ng insurance.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Ilagay ang numero ng miyembro sa card ninyo.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Ilagay ang pangalan ng may hawak ng insurance.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>I-scan gamit ang camera</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Humingi ng tulong</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Magsimula ulit</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Mga dalawang minuto. Kung {minutes} minutong walang pindot, itatanong namin kung nariyan pa kayo.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Mga dalawang minuto. Kung {seconds} segundong walang pindot, itatanong namin kung nariyan pa kayo.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Detalye ninyo</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Ang inyong insurance</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Ang inyong pahintulot</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Sino kayo</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Hakbang {number} ng {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Masyadong mahaba. Hanggang {limit} titik lang.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>May tanda rito na hindi maitatago. I-type po ulit.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Pakisagot po ang tanong na ito.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Maglagay ng numero, halimbawa 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Maglagay ng buong numero, halimbawa 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Maglagay ng {limit} o higit pa.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Maglagay ng {limit} o mas mababa.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Masyadong maikli. Hindi bababa sa {limit} titik.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Ilagay rin ang buwan at taon, ang taon na may apat na numero.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Maglagay ng petsa na hindi bago ang {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Maglagay ng petsa na hindi lampas sa {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Tingnan ang tinype ninyo. Dapat ganito ang itsura: {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Hanggang {limit} numero lang pagkatapos ng tuldok.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Walang ganoong oras. Tingnan ang oras at minuto.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Maglagay ng web address, halimbawa www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Piliin kung sa ano ito sinukat.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Pumili ng hanggang {limit} lang.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Pumili ng hindi bababa sa {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Tingnan ang tinype ninyo.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Magdagdag pa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>{count} pa. Mag-type ng bahagi ng salita para mahanap ang sa inyo.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Walang nahanap. Subukan ang mas maikling bahagi ng salita.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Umaga (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Hapon (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Hindi nasagot</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Nakunan ng larawan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Napirmahan</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Tanong {number} ng {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Pakitingnan po ang inyong mga sagot</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>kailangan nilang makita ang bagong insurance card ninyo.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>itatanong nila ang insurance card ninyo.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>kakausapin nila kayo tungkol sa insurance.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>babasahin nila ang pahintulot kasama ninyo.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>tutulungan nila kayo sa mga tanong sa kalusugan.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>titingnan nila ang detalye ninyo kasama ninyo.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Naka-check in na kayo, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Ang numero ninyo bilang code para sa telepono: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Maupo po sa silid-hintayan</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Pumunta sa: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>Tatawagin kayo ni {practitioner}. Pagkatapos, pumunta sa: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>Tatawagin kayo ni {practitioner}.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Tatawagin kayo. Pagkatapos, pumunta sa: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Ang appointment ninyo ng {time} ay nasa ibang lugar na: {place}. Tutulungan kayo ng front desk dito.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Mga {least} hanggang {most} minuto.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Wala pang {most} minuto.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Hindi pa namin masabi kung gaano katagal kayong maghihintay.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Kung naghihintay pa kayo lampas {time}, sabihin sa amin.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>May mensahe para sa iyo</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Wala kaming koneksyon. Nakatago rito ang inyong check-in. Sabihin din po sa front desk.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>Nakita na ng front desk na narito kayo.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>Nasabihan na ang front desk na narito kayo.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Isang bagay sa front desk:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Ilang bagay sa front desk:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Nasa inyo pa rin ang puwesto ninyo.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>I-check in ang isa pang bata</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>I-check in ang isa pang tao</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Hindi namin kayo nahanap sa mga sagot na ito</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>Tutulungan kayo ng front desk dito</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Maaga po kayo</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Pumunta po kayo sa front desk</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Naka-check in na po kayo</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Kinansela ang appointment na ito</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Nasa ibang lugar ang appointment ninyo</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Hindi pa ito nai-save</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Hindi namin kayo mahanap sa listahan ngayon</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Hindi namin kayo makita ngayon</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Itinago namin ang inyong pangalan</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Pumunta po sa front desk. Iche-check in nila kayo.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Makakapag-check in kayo mula {time}, {minutes} minuto bago ang appointment ninyo.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>Nagsasara ang check-in dito {minutes} minuto pagkatapos ng simula. Titingnan ng front desk ang magagawa nila.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Wala nang kailangang gawin. Hintayin po ang pagtawag.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>Masasabi ng front desk ang iba pa at makakahanap ng bagong oras.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Hindi na maiche-check in dito ang appointment ninyo.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Wala ito sa gusaling ito. Makakapag-check in kayo pagdating doon.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Nakatago ang sinabi ninyo kanina. Subukan ulit, o magpatulong sa front desk.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Subukan po ulit maya-maya. Maiche-check in din kayo ng front desk.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Wala kaming koneksyon. Tingnan ang mga sagot at subukan ulit, o iwan ang pangalan para sa front desk.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Pumunta rin po sa front desk. Matatanggap nila ang mensahe kapag may koneksyon na.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Tingnan ang code. Gumagana ito sa araw ng inyong appointment.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Puwede ninyong ibigay ang pangalan sa halip na code.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Kung hindi kayo makakarating doon sa oras, matatawagan sila ng front desk dito.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numero ninyo</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Saan pupunta</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kasama si</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Ipakita ito sa camera</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Wala kaming nakitang code</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Hindi gumagana ang camera</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Itapat ang code ng inyong sulat, o ang likod ng inyong lisensya, sa loob ng kuwadro. Walang larawang itinatago.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Hawakan ito nang patag at hindi gumagalaw, sa maliwanag na lugar, at subukan ulit. O isara ito at mag-type.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Isara ito, at i-type ang inyong apelyido at petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Iwan ang pangalan ko</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Papuntahin ang tauhan</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Ilagay kung bakit kayo narito, sa ilang salita.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>itatanong nila ang ibang mga tanong. Nakatago ang mga sagot ninyo.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Hindi isinama: {answers}. Pindutin ulit ang sagot para maibalik.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Mayroon din kayong: {answers}. Ibigay ulit kung tama.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Sandali lang po.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Iwan ang tanong na ito sa isang tao?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Iwan ang lahat ng {count} tanong sa isang tao?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Nakatago at ibibigay sa kanila ang mga sagot ninyo. Sila ang magtatanong ng iba pa.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>Itatanong ito ng front desk. Nasa inyo pa rin ang puwesto ninyo.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>sasabihin nila kung sino ang maaaring pumirma ng pahintulot.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Isang nasa hustong gulang ang pipirma para kay {name}: nanay, tatay o legal na tagapag-alaga.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Kaano-ano ninyo si {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Nanay o tatay</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Legal na tagapag-alaga</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Ilagay ang pangalan ng nasa hustong gulang na pipirma.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Piliin kung kaano-ano ninyo ang bata.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Pipirma kayo para kay {name}, bilang nanay.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Pipirma kayo para kay {name}, bilang tatay.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Pipirma kayo para kay {name}, bilang legal na tagapag-alaga.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Pipirma kayo para kay {name}, bilang nag-aalaga.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Pipirma kayo para kay {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Ilagay ang apelyido o ang numero ng rekord ninyo.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Baka iba ang nakasulat sa amin, o nasa ibang araw o ibang lugar ang appointment ninyo.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Nasa: {place}. Makakapag-check in kayo pagdating doon.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Pumunta sa front desk. Mahahanap at maiche-check in nila kayo.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Maghintay sandali, saka pindutin ang Subukan ulit.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Tingnan ang pangalan ninyo. Puwede rin ang numero ng rekord mula sa sulat namin.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Tingnan ang petsa ng inyong kapanganakan.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Kung bago ang numero ng telepono ninyo, ibigay ang ZIP o postcode.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Pumunta sa front desk.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Maghanda ng may pangalan ninyo, tulad ng card o sulat.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Maupo muna hanggang doon.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Bumalik sa screen na ito ng {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Pumunta na sa front desk ngayon.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Sabihin ang oras ng appointment ninyo. Nakasulat ito sa ibaba.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Humingi ng bagong oras, o itanong kung ano ang nangyari rito.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Pumunta roon. Nakasulat ang tirahan sa ibaba.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>Masasabi ng front desk dito kung paano pumunta.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Maupo sa lugar ng hintayan.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Bantayan ang numero ninyo. Kung walang tumawag, sabihin sa front desk.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Kuwarto {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Silid-eksaminasyon {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Lugar ng hintayan {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Silid-hintayan {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Palapag {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Gusali {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Mesa {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Pinto {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>nanay</translation>
    </message>
    <message>
        <source>father</source>
        <translation>tatay</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>nanay o tatay</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tagapag-alaga</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>asawa o partner</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>anak</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>kapatid na babae</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>kapatid na lalaki</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>kapatid</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>kaibigan</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>kapitbahay</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>ibang tao</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>lolo o lola</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>kamag-anak</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Balik-konsulta</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Pagsusuri</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>asawang lalaki</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>asawang babae</translation>
    </message>
    <message>
        <source>son</source>
        <translation>anak na lalaki</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>anak na babae</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>emergency contact</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Taunang pagsusuri</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Unang pagbisita</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Bakuna</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Resulta sa laboratoryo</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Pagsusuri ng dugo</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Pagsukat ng presyon ng dugo</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsulta</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoryo</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Medisina ng pamilya</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pedyatriya</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Kalusugan ng kababaihan</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Silid-hintayan</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Lugar ng hintayan</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Pangunahing gusali</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Sino ang narito</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>itatanong nila kung sino ang kasama ninyo rito.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Ang appointment ay para kay {name}. Sabihin po kung sino kayo.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ako si {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Ako ang nanay</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Ako ang tatay</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Ako ang legal na tagapag-alaga</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Ako ang nag-aalaga</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Ibang tao ako</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Makakapag-check in kayo. Nasa front desk ang kailangang pirmahan.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Piliin kung sino kayo.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Ilagay ang pangalan ninyo.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Pumunta po sa front desk</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Hindi kayo maiche-check in ng screen na ito ngayon. Tutulungan kayo ng front desk.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Ilagay ang password.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Hindi maaaring isara ng account na ito ang screen.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Hindi magkatugma ang pangalan at password. Subukan ulit.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Masyadong maraming pagsubok. Subukan ulit pagkatapos ng {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Hindi sumasagot ang rekord ng klinika. Subukan ulit maya-maya.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Maghanap ng sagot</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Ang pagbisita ko ngayon</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Oras at kung paano pumunta</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Ang mga alok namin</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Paghahanda sa pagsusuri</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Gastos at insurance</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Privacy at ang rekord ko</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Wika, pandinig, paningin, pagkilos</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>May hindi tama</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Ano po ang gusto ninyong malaman?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Maaaring ito ang sagot</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Saan po ninyo gustong pumunta?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Walang pahina namin ang sumasagot diyan</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Iwan sa amin ang tanong ninyo</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Itinago namin ang tanong ninyo</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>I-type sa sarili ninyong salita, o piliin kung tungkol saan.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Maaari kayong magtanong sa ibang paraan, iwan ang tanong, o magpapunta ng tao.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>May magbabasa nito sa front desk at sasagot sa inyo.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>Babasahin ito ng front desk. Kung kailangan ninyo ngayon, pindutin ang Humingi ng tulong.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Hanapin ang sagot</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Magtanong sa ibang paraan</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Iyon lang po</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Iwan ang tanong ko</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Hindi iyon</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Papunta sa: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Hanapin ang daan</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>I-type kung ano ang gusto ninyong malaman.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Hindi iyon gumana. Subukan ulit, o pindutin ang Humingi ng tulong.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Mga {minutes} min. Walang hagdan sa daang ito.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Mga {minutes} min. May hagdan at walang ibang daan: humingi ng tulong sa mga tauhan.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Mga {minutes} min. May hagdan sa daang ito.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Mas maikli, may hagdan</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Walang hagdan</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Pindutin ang isang appointment para sabihin kung darating kayo.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Wala kayong appointment.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Walang bakanteng oras na makukuha rito. Makakatulong ang front desk.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Humanap ng ibang oras</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Hindi, hindi ako makakarating</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Oo, ilipat</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Hindi, ibang oras</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Hindi, panatilihin</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Ang appointment na ito bilang code para sa kalendaryo ng telepono</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>May nauna: kuha na ang oras na ito. Pumili ng iba.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Hindi ito magagawa rito. Magtanong po sa front desk.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>sinabi ninyong darating kayo</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>sinabi ninyong hindi kayo makakarating</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Mga susunod ninyong appointment</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Darating po ba kayo?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Para saan ang appointment?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Pumili ng oras</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Ayos po ba ang oras na ito?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Gusto po ba ninyong kanselahin ang appointment na ito?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Nakuha na ang appointment ninyo</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Salamat po</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Kumuha ng appointment</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Oo, darating ako</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Wala sa mga ito</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Oo, kunin</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Oo, kanselahin</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Naitala namin na darating kayo.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Kinansela na ang appointment na ito.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Sinabi namin sa front desk na hindi kayo makakarating.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Bayad</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>titingnan nila kung pumasok ang bayad ninyo. Huwag nang magbayad ulit.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>maaari kayong magbayad doon.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Hindi kayo makakapagbayad dito ngayon</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Sandali lang po</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Babayaran: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>Sasabihin ng front desk kung magkano ang babayaran.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Tuloy ang check-in ninyo. Sasabihin ng front desk kung magkano ang babayaran.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Tinitingnan namin kung magkano ang babayaran.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Makakaalis kayo magbayad man ngayon o hindi.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Naka-check in kayo magbayad man ngayon o hindi.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Magbayad sa front desk</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Magbayad ng {amount} gamit ang card</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Bahagi ninyo sa presyo ng pagbisita</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Presyo ng pagbisita</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Natira mula sa dati</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Ang buong presyo ay {price}. Ang binayaran ng insurance ay {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Maaari kayong magbayad hanggang {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Mag-type ng halaga hanggang {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} hulog, {amount} bawat isa, isa bawat buwan</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Piliin kung ilang hulog.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Piliin kung tungkol saan.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Ipadala ang resibo sa email na {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Tingnan ang card terminal</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Bayad na. Salamat po</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Walang nabayaran</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Hindi pa namin alam kung nabayaran</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Itapat o ipasok doon ang card para bayaran ang {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>Nabayaran ang {amount}. Bibigyan kayo ng resibo ng front desk.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>Nabayaran ang {amount}. Ipapadala ang resibo sa {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>Nabayaran ang {amount}. Hindi maipadala ang resibo ngayon: bibigyan kayo nito ng front desk.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Maaari kayong sumubok ulit, o magbayad sa ibang oras.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Maaari kayong sumubok ulit, o magbayad sa ibang oras. Tuloy ang check-in.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Huwag nang magbayad ulit. Titingnan ito ng front desk kasama ninyo.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Isang mensahe</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>itatanong nila kung may gusto kayong ipaalam sa amin.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Isulat ang dapat naming malaman, o pindutin ang Walang sasabihin.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Hindi makakabasa nang malakas ang makinang ito. Magtanong sa kawani.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Hindi mababasa nang malakas dito ang wikang ito. Magtanong sa kawani.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Para makinig, ikabit ang headphones.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Pindutin ang Pababa para sa susunod at Pataas para sa nauna. Pindutin ang Enter para pumili. Pindutin ang F1 para marinig ulit.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Napili</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Hindi napili</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Pindutan</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Mag-type dito</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Maaari mong itapat ang likod ng iyong lisensya sa scanner.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Ito ang nakasulat sa iyong lisensya. Tingnan, at baguhin ang mali.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Bahagi lang ng lisensya mo ang nabasa namin. I-type ang kulang.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Hindi namin ito nabasa. I-type ang iyong apelyido at petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Bago po kayo umalis</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Kumusta po ang pagbisita ninyo ngayon?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Paalam po</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Aalis na po ako</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Magpatuloy nang walang sagot</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Napakabuti</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Mabuti</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Hindi mabuti, hindi masama</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Masama</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Napakasama</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Ito po ang napagkasunduan ninyo ngayon:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Kung may tanong kayo, itanong po ngayon.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Walang makakakita na kayo po ang sumagot.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Tapos na po ang pagbisita ninyo. Ingat po sa pag-uwi.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Susunod ninyong appointment: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mga susunod kong appointment</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>May tanong ako</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Kung saan kayo galing at kailan ang balik, bilang code para sa telepono ninyo</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Walang makitang card. Hawakan nang patag ang card ninyo sa harap ng camera.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Putol ang isang bahagi ng card ninyo. Hawakan ang buong card sa loob ng larawan.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Masyadong malayo ang card ninyo. Ilapit ito sa camera.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>Hindi malinaw ang larawan. Huwag igalaw ang card ninyo.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Ikiling nang kaunti ang card ninyo para hindi tamaan ng silaw ng ilaw.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>Masyadong madilim ang larawan. Iharap ang card ninyo sa ilaw.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>Nababasa ang card ninyo sa larawang ito.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>O itago ang larawang ito, at titingnan ng front desk ang card ninyo.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Itago ang larawang ito</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Pagpindot at galaw</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Laki ng teksto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Malaki</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Napakalaki</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Mga kulay</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Matingkad</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Dalawang beses pumipindot ang kamay ko</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Bihira</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Madalas</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Galaw sa screen</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Walang galaw</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Nasaan ang mga button</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Sa buong screen</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>Sa ibabang kalahati</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Magsimula ulit?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Mabubura ang lahat sa screen na ito. Nakatago ang mga nakumpirma na ninyo.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Oo, magsimula ulit</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Hindi, bumalik</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Narito pa ako</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Magsimula ulit</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Oo, iwan</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Hindi, ituloy</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Basahin nang malakas</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Basahin ang screen sa headphones</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bukas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Bilis</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Mabagal</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Karaniwang bilis</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Mabilis</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lakas ng tunog</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Mahina</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Karaniwang lakas</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Malakas</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Oras para sumagot</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Gaya ng dati</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mas mahabang oras</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>May gusto po ba kayong ipaalam sa amin?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Babasahin ito ng mga titingin sa inyo ngayon. Maaaring laktawan.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Ipadala</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Walang sasabihin</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ang inyong mensahe</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>I-scan ito para manatili sa kalendaryo ng telepono.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Susunod na kahon</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin ang titik</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Itago ang mga tipaan</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Sino ang tumingin sa inyong rekord</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>Walang ginawa sa rekord sa panahong ito.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Numero ng rekord: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Ginawa noong {moment} ni {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Ito ang lahat ng ginawa sa inyong rekord sa sistema ng check-in ng klinika. Hindi ipinapakita rito ang laman ng rekord. Ang tungkulin ay ang trabaho ng tao ngayon.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Ang huling {count} lang ang ipinapakita. Humingi ng mas maikling panahon para makita ang iba.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Hanggang {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Mula {begin} hanggang {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ano ang ginawa</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Sa aling computer</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>binuksan at binasa ang rekord</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>nakita ang pasyente sa paghahanap</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>binuksan ang rekord nang walang appointment</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>sinuri ang pagbukas ng rekord nang walang appointment</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>nakilala ang pasyente sa kiosk</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>pag-check in</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>itinago ang isang sagot sa pag-check in</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>tinanggap o tinawag ang pasyente</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>binago ang rekord</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>tiningnan ang pagbabago at hindi ginawa</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>inirehistro ang pasyente</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>binigyan ng appointment ang pasyente, o binawi ito</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>pinagsama ang dalawang rekord ng pasyente, o pinaghiwalay</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>binawi ang huling ginawa</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>kinuha ang datos mula sa ibang sistema</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>hiniling ang ulat na ito</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>itinago ang ulat na ito para sa pasyente</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>nagtala o tumawag sa telepono</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>sumulat, nagbasa o tumapos ng mensahe sa katrabaho</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>isinulat ang sinabi sa iba tungkol sa pasyente</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>gumamit ng rekord sa front desk</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Dahilan: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>Sinabihan si {to}: {what}. Dahilan: {reason} ({basis}), noong {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>may pahintulot ng pasyente</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>hiniling ng pasyente</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>para sa paggamot</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>para sa bayad</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>hinihingi ng batas</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>para protektahan ang buhay ng tao</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>sa ibang dahilan</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>tauhan ng front desk</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>kawaning medikal</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>tagapamahala</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>tagapangasiwa</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>tagasuri</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>sumulat ng dahilan para buksan ang rekord na may natatanging proteksyon</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>itinakda kung paano protektado ang rekord</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>nag-print ng label, pulseras o tiket</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>sumulat ng dahilan para buksan ang rekord at kopyahin</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Ibinalik na pera</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resibo</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Halaga: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Reperensiya: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Babayaran pa: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Wala nang babayaran.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Numero ng resibong ito: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Sa cash</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Sa tseke</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Sa card na {scheme}, nagtatapos sa {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Sa card</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Tapat na pagtataya ng gastos</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Pagbisita: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Ginawa: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Inaasahang singil</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>Lahat-lahat: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Numero ng pagtatayang ito: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Lugar: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Pambansang numero ng tagapagbigay (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Numero sa buwis (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Ipinapakita ng pagtatayang ito kung magkano ang inaasahang gastos sa pagbisitang ito kung walang insurance, ayon sa alam noong ginawa ito. Hindi ito kontrata: hindi ninyo kailangang pumunta, o tumanggap ng mga serbisyong ito rito.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Maaaring may kailangan pa, o lumitaw habang ginagawa, na wala rito. Hiwalay itong iiskedyul o hihilingin, at maaari rin kayong humingi ng pagtataya para roon.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Kung ang singil sa inyo ay mas mataas dito nang hindi bababa sa 400 dolyar ng US, may karapatan kayong tutulan ang bill. Maaari kayong magsimula sa loob ng 120 araw mula sa bill, sa www.cms.gov/nosurprises o sa telepono 1-800-985-3059. Hindi nito babaguhin ang paggamot sa inyo rito.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Itago ang papel na ito, o kunan ito ng litrato: maaaring kailanganin ninyo ito kung mas mataas ang bill.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Magkano po ang gusto ninyong bayaran?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Magbayad gamit ang card</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Magbayad buwan-buwan</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>Ngayon dapat bayaran ang unang hulog. Maaaring magbayad sa front desk.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Sumang-ayon</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Tungkol saan po ito?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>May titingin dito at kakausap sa inyo. Hanggang doon, hindi kayo hihilingang magbayad.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Hindi ito tama</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Hindi ko ito mababayaran ngayon</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Magbayad ng bahagi</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Magbayad nang hulugan, buwan-buwan</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Magbayad sa front desk</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Magbayad sa ibang araw</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>May hindi tama, o hindi ako makabayad</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>Ang nakunang larawan</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ang nakikita ng camera</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Bumubukas ang camera…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linya %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Mag-type para mahanap ang sagot</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Sinukat sa</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Oo, tama lahat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Magdagdag pa</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Alisin ito</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Laktawan ang tanong na ito</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Iwan ang mga tanong na ito sa tao</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Tanong ninyo</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Halimbawa: Saan ako makakaparada?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>Sino ang sasagutin namin</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Pangalan ninyo, at numero ng telepono kung hindi kayo makakapaghintay rito. Maaaring iwanang blangko.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Ang daan bilang code para sa telepono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Itutok dito ang camera ng telepono para madala ang daan.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numero ninyo</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>I-scan ito para manatili sa telepono.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mga susunod kong appointment</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Ano ang magagawa ninyo</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Sino ang nagche-check in?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Buong pangalan ninyo</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Napirmahan na ninyo ito. Para pumirma ulit, gamitin ang kahon sa ibaba.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Ang inyong marka</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ang inyong pirma</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Gumawa ng marka rito gamit ang daliri</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Pumirma po rito gamit ang daliri</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Burahin ang pirma</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Para sa tauhan: isara ang screen na ito</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Pasyente po ba kayo? Pindutin ang Bumalik.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Isara ang screen na ito</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Ang pangalan na gamit ninyo sa pag-sign in</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ang inyong password</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>May problema</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>May iba pa sa ibaba</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Sa itaas</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuto</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Maligayang pagdating.
Mag-check in po tayo.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Mag-check in</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>May tanong ako</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, napili</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, palitan sa wikang ito</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Aalis na po ako</translation>
    </message>
</context>
</TS>
