<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · बदला गया</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>बदलें: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>हाँ, चेक-इन करें</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>यह सही नहीं है</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>मेरी अगली अपॉइंटमेंट</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>अभी बुला रहे हैं</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>अभी-अभी बुलाया</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>अभी इंतज़ार: लगभग {least} से {most} मिनट</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>अभी नहीं बता सकते कि कितना इंतज़ार होगा</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least} से {most} मिनट</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>अभी इंतज़ार</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>कृपया अपने नंबर का इंतज़ार करें</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>कृपया स्वागत डेस्क पर आएँ</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>स्वागत डेस्क</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>{minutes} मिनट पहले बुलाया</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>{time} से कनेक्शन नहीं है। कृपया स्वागत डेस्क पर पूछें।</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>प्रतीक्षा कक्ष</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: लगभग {minutes} मिनट की देरी।</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: {time} बजे से पहले किसी को नहीं बुलाया जाएगा।</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>आपकी कतार</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>{letter} वाले नंबर</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>मरीज़ आम दिनों से ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>एक आपात स्थिति थी।</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>टीम का कोई सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>एक मशीन काम नहीं कर रही।</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देखता है</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>पहले किसी से बात करें</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>आपके हस्ताक्षर</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>यहाँ उँगली से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>हस्ताक्षर मिटाएँ</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>अपना पूरा नाम लिखें</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>आपका पूरा नाम</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>हाँ, सब सही है</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>नहीं, कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>आपका पता, फ़ोन, ईमेल, आपातकालीन संपर्क: हम इन्हें अभी नहीं दिखा सकते।</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>हाँ, कुछ बदला है</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>नीचे और है</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>ऊपर जाएँ</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>लॉबी</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>प्रतीक्षा कक्ष का बोर्ड</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>स्वागत डेस्क</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>चेक-इन कियोस्क: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>इस कंप्यूटर को क्लिनिक से जोड़ें</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>यह कंप्यूटर जुड़ गया है</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>कोड कोई व्यवस्थापक प्रशासन की खिड़की में, Kiosks and computers: Enrol के अंतर्गत बनाता है।</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>अब से इसका नाम {name} है, और यह इसके लिए है: {program}।</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>यह खिड़की इसके लिए है: {program}। दूसरी को इस आदेश से शुरू करें: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक पल</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>इस कंप्यूटर को जोड़ें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>डेटा इसी कंप्यूटर पर रखें</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>क्लिनिक के सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>एक बार का कोड लिखें।</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं। {seconds} सेकंड बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>सर्वर यह कोड नहीं मानता: यह ग़लत लिखा है, इस्तेमाल हो चुका है, बहुत पुराना है, या बहुत बार आज़माया गया। व्यवस्थापक दूसरा बना सकता है।</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>कोड में {letters} अक्षर और अंक होते हैं, जिनमें I, O, 0 या 1 नहीं होते।</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>सर्वर जवाब नहीं दे रहा। पता और नेटवर्क जाँचें। ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>इस सर्वर का इस तरह उपयोग नहीं हो सकता: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>इसे अभी आज़माया नहीं जा सका: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>यह यहाँ है: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>इसकी कोई तय जगह नहीं है।</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>क्लिनिक का सर्वर</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>जैसा इस कंप्यूटर की सेटिंग में लिखा है।</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>उदाहरण: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>सोलह अक्षर और अंक, बीच की रेखाओं के साथ या उनके बिना।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>कोई समस्या है</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>एक और बात, ताकि पक्का हो कि ये आप ही हैं</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>मेरे पास यह नहीं है</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>कौन चेक-इन कर रहा है?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>मेरे पास कोड नहीं है</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>आपके पत्र का कोड</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>लकीरों के नीचे 18 अक्षर और अंक</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>मेरे पास पत्र का कोड है</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>मुझसे नाम नहीं लिखा जाता</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>या हमारे पत्र से रिकॉर्ड नंबर</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>आपका बीमा कार्ड</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>बीमा कंपनी</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>सदस्य नंबर</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>यह कार्ड के सामने की तरफ़ है। अक्षर और अंक।</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>समूह नंबर (न हो तो खाली छोड़ें)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>यह बीमा किसके नाम पर है?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>जिसके नाम पर है उसका नाम</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>हाँ, यह सही है</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>हाँ, है</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>नहीं, वही है</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>किसके नाम: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>हम अभी नहीं दिखा सकते कि आपका कौन सा कार्ड हमारे पास है।</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>हाँ, या अब मेरे पास बीमा नहीं है</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>अपना कार्ड तैयार रखें: हम कंपनी और नंबर पूछेंगे।</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>मेरे पास बीमा नहीं है</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>नहीं, मेरे पास दूसरा कार्ड है</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>नहीं, और कार्ड मेरे साथ नहीं है</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>हाँ, लेकिन कार्ड मेरे साथ नहीं है</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>आप आज यहाँ क्यों आए हैं?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>हम आपका नाम और कारण रखेंगे, और स्वागत डेस्क को बताएँगे।</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>आपका कारण, कुछ शब्दों में</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>जैसे: 10 बजे मेरी अपॉइंटमेंट है</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>नमस्ते, {name}। ये आज की आपकी अपॉइंटमेंट हैं।</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>नमस्ते, {name}। यह आज की आपकी अपॉइंटमेंट है।</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>नमस्ते, {name}। ये कल की आपकी अपॉइंटमेंट हैं।</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>नमस्ते, {name}। यह कल की आपकी अपॉइंटमेंट है।</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>नमस्ते, {name}। ये आपकी अपॉइंटमेंट हैं।</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>नमस्ते, {name}। यह आपकी अपॉइंटमेंट है।</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>आप सबके लिए एक ही बार चेक-इन करते हैं।</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>एक और {time} बजे दूसरी जगह है: {place}। वहाँ चेक-इन करें।</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>दूसरी तस्वीर लें</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>तस्वीर लें</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>कैमरा काम नहीं कर रहा। स्वागत डेस्क इसमें आपकी मदद करेगा।</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>यह तस्वीर बहुत बड़ी है। कृपया दूसरी लें।</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>उँगली से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>मेरा नाम लिखें</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>गवाह के सामने निशान लगाएँ</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>जो आपको निशान लगाते देखे उसका पूरा नाम</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>अपना पूरा नाम लिखें</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>आपका निशान और गवाह का नाम दोनों ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>मेरी सहमति और हस्ताक्षर</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>हस्ताक्षर के लिए अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>खाने में उँगली से हस्ताक्षर करें, या नाम लिखना चुनें।</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>कृपया खाना मिटाएँ और फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>मोबाइल फ़ोन</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>आपातकालीन संपर्क</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>मकान नंबर और सड़क</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>राज्य या क्षेत्र</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>पिन या डाक कोड</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>उस व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>वे आपके कौन हैं, जैसे भाई</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>उनका फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>पूरा फ़ोन नंबर लिखें, एरिया कोड के साथ।</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>ईमेल पता लिखें, जैसे name@example.org।</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>वे लिख लेंगे कि क्या बदला है।</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, क्या आपकी जानकारी बदली है?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, क्या यह अब भी सही है?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>आपकी अपॉइंटमेंट {time} बजे है।</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>आपकी अपॉइंटमेंट {time} बजे {practitioner} के साथ है।</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>अभी {value}। वही रखने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>क्या आप चाहते हैं कि कोई आपकी मदद करे?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>स्वागत डेस्क को बुला रहे हैं</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>स्वागत डेस्क को बता दिया गया है</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>कोई आपके पास आ रहा है</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>बुलावा नहीं पहुँचा</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>हम इस स्क्रीन पर किसी को भेजेंगे। आपका लिखा कुछ नहीं खोएगा।</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>कृपया यहीं रुकें, या इंतज़ार करते हुए चेक-इन जारी रखें।</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>इंतज़ार करते हुए आप चेक-इन जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>कृपया स्वागत डेस्क पर जाएँ। वे आपकी मदद करेंगे।</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>हाँ, किसी को बुलाएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>नहीं, वापस जाएँ</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>जैसे, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>साल चार अंकों में लिखें, जैसे 1985।</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>महीने केवल 12 हैं। पहले महीना, फिर दिन लिखें।</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>महीने केवल 12 हैं। पहले दिन, फिर महीना लिखें।</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>महीने केवल 12 हैं। साल के बाद महीना, फिर दिन आता है।</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>महीना 1 से 12 तक के अंक में, या शब्द में लिखें।</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>ऐसी कोई तारीख नहीं है। फिर से देखें, जैसे {date}।</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>अपनी जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>अपने जन्म का दिन लिखें।</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>अपने जन्म का महीना लिखें।</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>अपने जन्म का साल चार अंकों में लिखें।</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>जन्म तिथि बीते समय की होनी चाहिए।</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>अपने जन्म का साल देखें।</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>अपने पत्र का कोड स्कैनर के नीचे रखें, या उसे लिखें।</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>हमें आपके पत्र का कोड मिल गया। अब अपनी जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>हम आपके पत्र का कोड पढ़ नहीं पाए। उसे लिखें।</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>कोड अभी काम नहीं कर रहे। अपना उपनाम और जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>कोड के 18 अक्षर और अंक लिखें।</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>मेरा फ़ोन नंबर</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>मेरा पिन या डाक कोड</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>आपके फ़ोन नंबर के आखिरी चार अंक</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>आपके पते का पिन या डाक कोड</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>हमारे पास आपका जो नंबर है, जैसे 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>जैसे 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>अपने फ़ोन नंबर के आखिरी चार अंक लिखें।</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>अपना पिन या डाक कोड लिखें।</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>आपकी जानकारी गुप्त रखने के लिए यह स्क्रीन {seconds} सेकंड में फिर शुरू होगी।</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>मैं</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>मेरे पति, पत्नी या साथी</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>मेरी माँ या मेरे पिता</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>मेरा बेटा या मेरी बेटी</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>क्या आपका बीमा बदला है?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>क्या आपके पास स्वास्थ्य बीमा है?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>क्या यह अब भी आपका बीमा है?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>सदस्य नंबर जिसके अंत में {digits} है</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>स्वागत डेस्क आपका कार्ड देखेगा। आपकी बारी बनी रहेगी।</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>बीमा कंपनी का नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>अपने कार्ड का सदस्य नंबर लिखें।</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>जिसके नाम पर बीमा है उसका नाम लिखें।</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>कैमरे से स्कैन करें</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>मदद माँगें</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>डिस्प्ले</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>लगभग दो मिनट। {minutes} मिनट तक न छूने पर हम पूछेंगे कि क्या आप यहाँ हैं।</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>लगभग दो मिनट। {seconds} सेकंड तक न छूने पर हम पूछेंगे कि क्या आप यहाँ हैं।</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>आपकी जानकारी</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>आपका बीमा</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>आपकी सहमति</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>आप कौन हैं</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>चरण {number} / {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>यह बहुत लंबा है। {limit} अक्षर तक लिखें।</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>इसमें ऐसा चिह्न है जो रखा नहीं जा सकता। कृपया फिर लिखें।</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>कृपया इस सवाल का जवाब दें।</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>कोई अंक लिखें, जैसे 3।</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>कोई पूरा अंक लिखें, जैसे 3।</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>{limit} या ज़्यादा लिखें।</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>{limit} या कम लिखें।</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>यह बहुत छोटा है। कम से कम {limit} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>महीना और साल भी लिखें, साल चार अंकों में।</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>ऐसी तारीख लिखें जो {limit} से पहले न हो।</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>ऐसी तारीख लिखें जो {limit} के बाद न हो।</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>अपना लिखा देखें। यह {limit} जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>दशमलव के बाद {limit} अंक तक लिखें।</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>ऐसा कोई समय नहीं है। घंटे और मिनट देखें।</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>वेब पता लिखें, जैसे www.example.org।</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>चुनें कि यह किसमें नापा गया।</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>ज़्यादा से ज़्यादा {limit} चुनें।</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>कम से कम {limit} चुनें।</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>अपना लिखा देखें।</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>{count} और हैं। अपना ढूँढने के लिए शब्द का हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>कुछ नहीं मिला। शब्द का छोटा हिस्सा लिखकर देखें।</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>सुबह (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>दोपहर बाद (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>तस्वीर ली गई</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>सवाल {number} / {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>कृपया अपने जवाब देखें</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>उन्हें आपका नया बीमा कार्ड देखना है।</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>वे आपके बीमा कार्ड के बारे में पूछेंगे।</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>वे आपसे बीमा के बारे में बात करेंगे।</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>वे आपके साथ सहमति देखेंगे।</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>वे स्वास्थ्य के सवालों में आपकी मदद करेंगे।</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>वे आपके साथ जानकारी देखेंगे।</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>आपका चेक-इन हो गया, {name}।</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>आपका नंबर, फ़ोन के लिए कोड के रूप में: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>कृपया प्रतीक्षा कक्ष में बैठें</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>यहाँ जाएँ: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} आपको बुलाएँगे। फिर यहाँ जाएँ: {room}।</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} आपको बुलाएँगे।</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>आपको बुलाया जाएगा। फिर यहाँ जाएँ: {room}।</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>आपकी {time} बजे की अपॉइंटमेंट अब दूसरी जगह है: {place}। यहाँ का स्वागत डेस्क आपकी मदद करेगा।</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>लगभग {least} से {most} मिनट।</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>{most} मिनट से कम।</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>अभी नहीं बता सकते कि कितना इंतज़ार होगा।</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>{time} के बाद भी इंतज़ार हो, तो हमें बताएँ।</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>आपके लिए एक संदेश</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>हमारा कनेक्शन बंद है। आपका चेक-इन यहाँ रखा है। कृपया स्वागत डेस्क को भी बताएँ।</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>स्वागत डेस्क ने देख लिया है कि आप यहाँ हैं।</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>स्वागत डेस्क को बता दिया है कि आप यहाँ हैं।</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>डेस्क पर एक काम:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>डेस्क पर कुछ काम:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>आपकी बारी बनी रहेगी।</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>एक और बच्चे का चेक-इन करें</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>एक और व्यक्ति का चेक-इन करें</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>इन जवाबों से हम आपको नहीं ढूँढ पाए</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>स्वागत डेस्क इसमें आपकी मदद करेगा</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>आप जल्दी आए हैं</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>कृपया स्वागत डेस्क से मिलें</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>आपका चेक-इन पहले ही हो चुका है</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>यह अपॉइंटमेंट रद्द हो गई</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>आपकी अपॉइंटमेंट दूसरी जगह है</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>यह अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>हम अभी आपकी जानकारी नहीं देख सकते</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>हम अभी आपको नहीं ढूँढ सकते</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>हमने आपका नाम रख लिया है</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>कृपया स्वागत डेस्क पर जाएँ। वे आपका चेक-इन करेंगे।</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>आप {time} बजे से चेक-इन कर सकते हैं, अपॉइंटमेंट से {minutes} मिनट पहले।</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>यहाँ चेक-इन शुरू होने के {minutes} मिनट बाद बंद होता है। स्वागत डेस्क देखेगा कि क्या हो सकता है।</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>और कुछ नहीं करना है। कृपया बुलाए जाने का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>स्वागत डेस्क और बता सकता है और नया समय ढूँढ सकता है।</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>आपकी अपॉइंटमेंट का चेक-इन अब यहाँ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>यह इस इमारत में नहीं है। वहाँ पहुँचकर आप चेक-इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>आपने पहले जो बताया वह सुरक्षित है। फिर कोशिश करें, या स्वागत डेस्क की मदद लें।</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>कृपया थोड़ी देर में फिर कोशिश करें। स्वागत डेस्क भी चेक-इन कर सकता है।</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>हमारा कनेक्शन बंद है। अपने जवाब देखें और फिर कोशिश करें, या स्वागत डेस्क के लिए नाम छोड़ें।</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>कृपया स्वागत डेस्क पर भी जाएँ। कनेक्शन लौटने पर उन्हें आपका संदेश मिलेगा।</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>कोड देखें। वह आपके अपॉइंटमेंट के दिन चलता है।</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>आप कोड की जगह अपना नाम दे सकते हैं।</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>अगर आप वहाँ समय पर नहीं पहुँच सकते, तो यहाँ का स्वागत डेस्क उन्हें फ़ोन कर सकता है।</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>आपका नंबर</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>कहाँ जाना है</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>इसे कैमरे को दिखाएँ</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>हमें कोई कोड नहीं दिखा</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>कैमरा काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>अपने पत्र का कोड, या अपने ड्राइविंग लाइसेंस का पिछला हिस्सा, चौखटे के भीतर रखें। कोई तस्वीर नहीं रखी जाती।</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>इसे अच्छी रोशनी में सीधा और स्थिर रखें, और फिर कोशिश करें। या इसे बंद करके लिखें।</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>इसे बंद करें, और अपना उपनाम और जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>मेरा नाम छोड़ें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>किसी को यहाँ बुलाएँ</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>लिखें कि आप यहाँ क्यों आए हैं, कुछ शब्दों में।</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>वे बाकी सवाल पूछेंगे। आपके जवाब रखे हैं।</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>छोड़ा गया: {answers}। वापस पाने के लिए अपना जवाब फिर छुएँ।</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>पहले यह भी था: {answers}। सही हो तो फिर बताएँ।</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>चेक-इन</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>एक पल, कृपया।</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>यह सवाल किसी व्यक्ति पर छोड़ें?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>सभी {count} सवाल किसी व्यक्ति पर छोड़ें?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>आपके जवाब रखे जाएँगे और उन्हें दिए जाएँगे। बाकी सवाल वे पूछेंगे।</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>स्वागत डेस्क आपसे पूछेगा। आपकी बारी बनी रहेगी।</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>वे बताएँगे कि सहमति पर कौन हस्ताक्षर कर सकता है।</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>{name} के लिए कोई बड़ा हस्ताक्षर करता है: माँ, पिता या कानूनी अभिभावक।</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>आप {name} के कौन हैं?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>माँ या पिता</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>कानूनी अभिभावक</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>हस्ताक्षर करने वाले बड़े व्यक्ति का नाम लिखें।</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>चुनें कि आप बच्चे के कौन हैं।</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>आप {name} के लिए माँ के रूप में हस्ताक्षर करती हैं।</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>आप {name} के लिए पिता के रूप में हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>आप {name} के लिए कानूनी अभिभावक के रूप में हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>आप {name} के लिए देखभाल करने वाले के रूप में हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>आप {name} के लिए हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>अपना उपनाम या रिकॉर्ड नंबर लिखें।</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>हो सकता है हमारे पास कुछ अलग लिखा हो, या आपकी अपॉइंटमेंट दूसरे दिन या दूसरी जगह हो।</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>यह यहाँ है: {place}। वहाँ पहुँचकर आप चेक-इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>स्वागत डेस्क पर जाएँ। वे आपको ढूँढकर चेक-इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>थोड़ा रुकें, फिर छुएँ: फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>अपना नाम देखें। हमारे पत्र का रिकॉर्ड नंबर भी चलेगा।</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>अपनी जन्म तिथि देखें।</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>अगर आपका फ़ोन नंबर नया है, तो पिन या डाक कोड दें।</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>स्वागत डेस्क पर जाएँ।</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>अपने नाम वाली कोई चीज़ तैयार रखें, जैसे कार्ड या पत्र।</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>तब तक बैठें।</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>{time} बजे इस स्क्रीन पर लौटें।</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>अभी स्वागत डेस्क पर जाएँ।</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>उन्हें अपनी अपॉइंटमेंट का समय बताएँ। वह नीचे लिखा है।</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>नया समय माँगें, या पूछें कि इसका क्या हुआ।</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>वहाँ जाएँ। पता नीचे लिखा है।</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>यहाँ का स्वागत डेस्क रास्ता बता सकता है।</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>प्रतीक्षा क्षेत्र में बैठें।</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>अपना नंबर देखते रहें। कोई न बुलाए, तो स्वागत डेस्क को बताएँ।</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>कमरा {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>जाँच कक्ष {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>प्रतीक्षा क्षेत्र {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>प्रतीक्षा कक्ष {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>मंज़िल {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>इमारत {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>डेस्क {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>दरवाज़ा {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>माँ</translation>
    </message>
    <message>
        <source>father</source>
        <translation>पिता</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>माँ या पिता</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>पति, पत्नी या साथी</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>बेटा या बेटी</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>बहन</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>भाई</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>भाई या बहन</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>दोस्त</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>पड़ोसी</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>दादा-दादी या नाना-नानी</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>रिश्तेदार</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>दोबारा जाँच</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>पति</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>पत्नी</translation>
    </message>
    <message>
        <source>son</source>
        <translation>बेटा</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>बेटी</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>आपातकालीन संपर्क</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>सालाना जाँच</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>पहली मुलाकात</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>टीका</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>लैब के नतीजे</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>खून की जाँच</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>ब्लड प्रेशर की जाँच</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>एक्स-रे</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>लैब</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>पारिवारिक चिकित्सा</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>बाल चिकित्सा</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>महिला स्वास्थ्य</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>प्रतीक्षा कक्ष</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>प्रतीक्षा क्षेत्र</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>स्वागत डेस्क</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>मुख्य इमारत</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>यहाँ कौन है</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>वे पूछेंगे कि आपके साथ यहाँ कौन है।</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>अपॉइंटमेंट {name} के लिए है। कृपया बताएँ आप कौन हैं।</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>मैं {name} हूँ</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>मैं माँ हूँ</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>मैं पिता हूँ</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>मैं कानूनी अभिभावक हूँ</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>मैं देखभाल के लिए हूँ</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>मैं कोई और हूँ</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>आप चेक-इन कर सकते हैं। जिस पर हस्ताक्षर करने हैं वह स्वागत डेस्क पर है।</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>चुनें कि आप कौन हैं।</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>कृपया स्वागत डेस्क पर जाएँ</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>यह स्क्रीन अभी आपका चेक-इन नहीं कर सकती। स्वागत डेस्क आपकी मदद करेगा।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>यह खाता इस स्क्रीन को बंद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>नाम और पासवर्ड मेल नहीं खाते। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>बहुत बार कोशिश हुई। {time} के बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>क्लिनिक का रिकॉर्ड जवाब नहीं दे रहा। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>जवाब खोजें</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>आज की मेरी मुलाकात</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>समय और रास्ता</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>हमारी सेवाएँ</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>जाँच की तैयारी</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>खर्च और बीमा</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>गोपनीयता और मेरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>भाषा, सुनना, देखना, चलना</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>कुछ ठीक नहीं है</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>आप क्या जानना चाहते हैं?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>यह जवाब हो सकता है</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>आप कहाँ जाना चाहते हैं?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>हमारे किसी पेज पर इसका जवाब नहीं है</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>अपना सवाल हमारे लिए छोड़ें</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>हमने आपका सवाल रख लिया है</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>अपने शब्दों में लिखें, या चुनें कि यह किस बारे में है।</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>आप दूसरे शब्दों में पूछें, सवाल छोड़ें, या किसी को बुलाएँ।</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>स्वागत डेस्क पर कोई इसे पढ़कर जवाब देगा।</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>स्वागत डेस्क इसे पढ़ेगा। अभी जानना हो, तो दबाएँ: मदद माँगें।</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>जवाब ढूँढें</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>दूसरे शब्दों में पूछें</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>बस इतना ही</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>मेरा सवाल छोड़ें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>यह नहीं है</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>जाना है: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>रास्ता ढूँढें</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>लिखें कि आप क्या जानना चाहते हैं।</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>यह नहीं हुआ। फिर कोशिश करें, या दबाएँ: मदद माँगें।</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>लगभग {minutes} मिनट। इस रास्ते में सीढ़ियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>लगभग {minutes} मिनट। सीढ़ियाँ हैं और दूसरा रास्ता नहीं: कर्मियों से मदद माँगें।</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>लगभग {minutes} मिनट। इस रास्ते में सीढ़ियाँ हैं।</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>छोटा, सीढ़ियों के साथ</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>बिना सीढ़ियों के</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>अपॉइंटमेंट छुएँ और बताएँ कि आप आएँगे या नहीं।</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>आपकी कोई अपॉइंटमेंट नहीं है।</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>यहाँ कोई समय खाली नहीं है। स्वागत डेस्क मदद कर सकता है।</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>दूसरा समय ढूँढें</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>नहीं, मेरा आना नहीं होगा</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>हाँ, बदलें</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>नहीं, दूसरा समय</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>नहीं, रहने दें</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>यह अपॉइंटमेंट, फ़ोन के कैलेंडर के लिए कोड</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>किसी ने पहले ले लिया: यह समय भर गया। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>यह यहाँ नहीं हो सकता। कृपया स्वागत डेस्क पर पूछें।</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>आपने कहा कि आप आएँगे</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>आपने कहा कि आप नहीं आ सकते</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>आपकी अगली अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>क्या आप आएँगे?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>अपॉइंटमेंट किसलिए है?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>समय चुनें</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>क्या यह समय ठीक है?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>क्या आप यह अपॉइंटमेंट रद्द करना चाहते हैं?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>आपकी अपॉइंटमेंट हो गई</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>अपॉइंटमेंट लें</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>हाँ, आना होगा</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>हाँ, यही लें</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>हाँ, रद्द करें</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>हमने लिख लिया कि आप आएँगे।</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>यह अपॉइंटमेंट रद्द है।</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>हमने स्वागत डेस्क को बताया कि आप नहीं आ सकते।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>वे देखेंगे कि आपका भुगतान हुआ या नहीं। दोबारा भुगतान न करें।</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>आप वहाँ भुगतान कर सकते हैं।</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>अभी यहाँ भुगतान नहीं हो सकता</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>कृपया एक पल रुकें</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>देना है: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>स्वागत डेस्क बताएगा कि कितना देना है।</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>आपका चेक-इन जारी है। स्वागत डेस्क बताएगा कि कितना देना है।</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>हम देख रहे हैं कि कितना देना है।</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>अभी भुगतान करें या न करें, आप जा सकते हैं।</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>अभी भुगतान करें या न करें, आपका चेक-इन होगा।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>स्वागत डेस्क पर भुगतान करें</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>कार्ड से {amount} दें</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>मुलाकात की कीमत में आपका हिस्सा</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>मुलाकात की कीमत</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>पहले का बाकी</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>पूरी कीमत {price} है। आपके बीमा ने {paid} दिए।</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>आप {amount} तक दे सकते हैं।</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>{amount} तक की राशि लिखें।</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} किस्तें, हर महीने {amount}</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>चुनें कि कितनी किस्तों में।</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>चुनें कि यह किस बारे में है।</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>रसीद ईमेल से {address} पर भेजें</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>कार्ड मशीन देखें</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>भुगतान हो गया। धन्यवाद</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>कोई भुगतान नहीं हुआ</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>अभी पता नहीं कि भुगतान हुआ या नहीं</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>{amount} देने के लिए वहाँ कार्ड लगाएँ या डालें।</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount} का भुगतान हुआ। स्वागत डेस्क आपको रसीद देगा।</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount} का भुगतान हुआ। रसीद {address} पर भेजी जाएगी।</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount} का भुगतान हुआ। रसीद अभी नहीं भेजी जा सकती: स्वागत डेस्क आपको रसीद देगा।</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>आप फिर कोशिश करें, या बाद में दें।</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>आप फिर कोशिश करें, या बाद में दें। आपका चेक-इन जारी है।</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>दोबारा भुगतान न करें। स्वागत डेस्क इसे आपके साथ देखेगा।</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>एक संदेश</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>वे पूछेंगे कि क्या आप हमें कुछ बताना चाहते हैं।</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>लिखें कि हमें क्या जानना चाहिए, या छुएँ: कुछ नहीं कहना।</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>यह मशीन ज़ोर से नहीं पढ़ सकती। कृपया कर्मचारी से पूछें।</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>यह भाषा यहाँ ज़ोर से नहीं पढ़ी जा सकती। कृपया कर्मचारी से पूछें।</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>सुनने के लिए, कृपया हेडफ़ोन लगाएँ।</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>अगली चीज़ के लिए नीचे और पिछली के लिए ऊपर दबाएँ। चुनने के लिए एंटर दबाएँ। फिर से सुनने के लिए F1 दबाएँ।</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>यहाँ लिखें</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>आप अपने ड्राइविंग लाइसेंस का पिछला हिस्सा स्कैनर के नीचे रख सकते हैं।</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>आपके कार्ड पर यह लिखा है। जाँचें, और जो सही नहीं है उसे बदलें।</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>हम आपके कार्ड का कुछ हिस्सा ही पढ़ पाए। बाकी लिखें।</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>हम इसे पढ़ नहीं पाए। अपना उपनाम और जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>जाने से पहले</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>आज यहाँ आना आपको कैसा लगा?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>मैं अब जा रहा/रही हूँ</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>बिना जवाब दिए आगे बढ़ें</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>बहुत अच्छा</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>न अच्छा न बुरा</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>बुरा</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>बहुत बुरा</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>आज आपके साथ यह तय हुआ:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>कोई सवाल हो तो अभी पूछें।</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>किसी को पता नहीं चलेगा कि जवाब आपने दिया।</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>आपका यहाँ का काम पूरा हुआ। ध्यान से जाइए।</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>आपकी अगली अपॉइंटमेंट: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>मेरी अगली अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>मेरा एक सवाल है</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>आप कहाँ आए थे और अगली बार कब आना है, आपके फ़ोन के लिए कोड में</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>कोई कार्ड नहीं दिख रहा। अपना कार्ड कैमरे के सामने सीधा रखें।</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>आपके कार्ड का एक हिस्सा कट गया है। पूरा कार्ड तस्वीर में रखें।</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>आपका कार्ड बहुत दूर है। इसे कैमरे के पास लाएँ।</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>तस्वीर साफ़ नहीं है। अपना कार्ड हिलाएँ नहीं।</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>अपना कार्ड थोड़ा झुकाएँ ताकि उस पर रोशनी न चमके।</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>तस्वीर बहुत अँधेरी है। अपना कार्ड रोशनी की ओर करें।</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>इस तस्वीर में आपका कार्ड पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>या इसे रखें, और स्वागत डेस्क आपका कार्ड देखेगा।</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>इसे रखें</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>डिस्प्ले</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>स्पर्श और हलचल</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>बहुत बड़ा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>मेरा हाथ दो बार छू जाता है</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>कभी-कभार</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>अक्सर</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>स्क्रीन पर हलचल</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>कोई हलचल नहीं</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>बटन कहाँ हैं</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>पूरी स्क्रीन पर</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>निचले आधे भाग में</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>फिर से शुरू करें?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>इस स्क्रीन का सब कुछ मिट जाएगा। आपने जो पक्का किया है वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>हाँ, फिर से शुरू करें</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>नहीं, वापस जाएँ</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>मैं अब भी यहाँ हूँ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>फिर से शुरू</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>हाँ, छोड़ें</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>नहीं, जारी रखें</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>ज़ोर से पढ़ें</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>स्क्रीन को हेडफ़ोन में पढ़ें</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>सामान्य गति</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>सामान्य आवाज़</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>जवाब देने का समय</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>हमेशा की तरह</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>ज़्यादा समय</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>क्या आप हमें कुछ बताना चाहते हैं?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>आज आपको देखने वाले लोग इसे पढ़ेंगे। आप इसे छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>कुछ नहीं कहना</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>आपका संदेश</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>फ़ोन के कैलेंडर में रखने के लिए इसे स्कैन करें।</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>अक्षर मिटाएँ</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>आपका रिकॉर्ड किसने देखा</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>इस समय में रिकॉर्ड के साथ कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>रिकॉर्ड नंबर: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>{moment} को {name} ने बनाया</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>क्लिनिक के चेक-इन सिस्टम में आपके रिकॉर्ड के साथ जो कुछ किया गया वह यही है। रिकॉर्ड में क्या लिखा है, यहाँ नहीं दिखता। भूमिका वह काम है जो व्यक्ति आज करता है।</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>केवल आखिरी {count} दिखाए गए हैं। बाकी देखने के लिए कम समय माँगें।</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>{end} तक</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>{begin} से {end} तक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>किस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>रिकॉर्ड खोला और पढ़ा</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>खोज में मरीज़ को देखा</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>बिना अपॉइंटमेंट के रिकॉर्ड खोला</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>बिना अपॉइंटमेंट के रिकॉर्ड खुलने की जाँच की</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>मरीज़ को मशीन पर पहचाना गया</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>चेक-इन हुआ</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>चेक-इन का एक जवाब रखा गया</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>मरीज़ का स्वागत किया या बुलाया</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>रिकॉर्ड बदला</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>बदलाव देखा और नहीं किया</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>मरीज़ को दर्ज किया</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>मरीज़ की अपॉइंटमेंट की, या वापस ली</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>मरीज़ के दो रिकॉर्ड जोड़े, या अलग किए</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>आखिरी काम वापस लिया</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>दूसरे सिस्टम से जानकारी लाए</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>यह रिपोर्ट माँगी</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>मरीज़ के लिए यह रिपोर्ट सहेजी</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>फ़ोन कॉल लिखी या की</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>सहकर्मियों का संदेश लिखा, पढ़ा या निपटाया</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>लिखा कि मरीज़ के बारे में किसी और को क्या बताया गया</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>स्वागत डेस्क पर रिकॉर्ड के साथ काम किया</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}। कारण: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to} को बताया गया: {what}। कारण: {reason} ({basis}), {day} को</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>मरीज़ की सहमति से</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>मरीज़ ने माँगा</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>इलाज के लिए</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>भुगतान के लिए</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>कानून के अनुसार</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>किसी की जान बचाने के लिए</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>किसी और कारण से</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>स्वागत डेस्क कर्मी</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>चिकित्सा कर्मी</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>लेखा परीक्षक</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>विशेष सुरक्षा वाला रिकॉर्ड खोलने का कारण लिखा</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>तय किया कि रिकॉर्ड कैसे सुरक्षित है</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>लेबल, कलाई पट्टी या टिकट छापा</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>कॉपी के लिए रिकॉर्ड खोलने का कारण लिखा</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>लौटाए गए पैसे</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>राशि: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>संदर्भ: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>अभी देना बाकी: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>कुछ देना बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>इस रसीद का नंबर: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>चेक से</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>{scheme} कार्ड से, अंत में {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>कार्ड से</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>सद्भाव से किया गया खर्च का अनुमान</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>मुलाक़ात: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>बनाया गया: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>अनुमानित खर्च</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>कुल: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>इस अनुमान की संख्या: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>स्थान: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>राष्ट्रीय प्रदाता संख्या (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>कर संख्या (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>यह अनुमान दिखाता है कि बीमा के बिना इस मुलाक़ात का खर्च कितना होने की उम्मीद है, उस जानकारी के आधार पर जो इसे बनाते समय थी। यह कोई अनुबंध नहीं है: आपको इसके लिए आना या ये सेवाएँ यहाँ लेना ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>कुछ और की ज़रूरत पड़ सकती है, या बीच में सामने आ सकता है, जो इसमें नहीं है। उसका समय अलग से तय होगा या उसे अलग से माँगा जाएगा, और आप उसका अनुमान भी माँग सकते हैं।</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>अगर आपका बिल इससे कम से कम 400 अमेरिकी डॉलर ज़्यादा हो, तो आपको बिल पर विवाद करने का अधिकार है। आप बिल के 120 दिनों के भीतर www.cms.gov/nosurprises पर या फ़ोन 1-800-985-3059 से शुरू कर सकते हैं। इससे यहाँ आपके इलाज में कोई बदलाव नहीं होगा।</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>यह काग़ज़ संभाल कर रखें, या इसकी तस्वीर ले लें: बिल ज़्यादा होने पर आपको इसकी ज़रूरत पड़ सकती है।</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>आप कितना देना चाहते हैं?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>कार्ड से भुगतान करें</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>हर महीने भुगतान करें</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>पहली किस्त आज देनी है। आप स्वागत डेस्क पर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>सहमत हूँ</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>यह किस बारे में है?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>कोई इसे देखेगा और आपसे बात करेगा। तब तक आपसे यह नहीं माँगा जाएगा।</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>यह सही नहीं है</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>मुझसे यह अभी नहीं दिया जाएगा</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>इसका एक हिस्सा दें</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>हर महीने किस्तों में दें</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>स्वागत डेस्क पर भुगतान करें</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>किसी और दिन दें</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>कुछ ठीक नहीं है, या मुझसे दिया नहीं जाएगा</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>ली गई तस्वीर</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देखता है</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>कैमरा शुरू हो रहा है…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, पंक्ति %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>अपना जवाब ढूँढने के लिए लिखें</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>नाप की इकाई</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>हाँ, सब सही है</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>यह सवाल छोड़ें</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>ये सवाल किसी व्यक्ति पर छोड़ें</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>आपका सवाल</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>जैसे: गाड़ी कहाँ खड़ी करें?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>जवाब किसे दें</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>आपका नाम, और यहाँ रुक न सकें तो फ़ोन नंबर। आप इसे खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>रास्ता, फ़ोन के लिए कोड के रूप में</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>रास्ता साथ ले जाने के लिए फ़ोन का कैमरा इस पर रखें।</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>आपका नंबर</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>फ़ोन में रखने के लिए इसे स्कैन करें।</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>मेरी अगली अपॉइंटमेंट</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>आप क्या कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>कौन चेक-इन कर रहा है?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>आपका पूरा नाम</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>आपने इस पर हस्ताक्षर कर दिए हैं। फिर करने के लिए नीचे का खाना इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>आपका निशान</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>आपके हस्ताक्षर</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>यहाँ उँगली से निशान लगाएँ</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>यहाँ उँगली से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>हस्ताक्षर मिटाएँ</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>कर्मियों के लिए: यह स्क्रीन बंद करें</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>क्या आप मरीज़ हैं? दबाएँ: वापस।</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>यह स्क्रीन बंद करें</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>आपका नाम, जिससे आप साइन-इन करते हैं</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>कोई समस्या है</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>नीचे और है</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>ऊपर जाएँ</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>स्वागत है।
आइए चेक-इन करें।</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक-इन करें</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>मेरा एक सवाल है</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, चुना गया</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, यह भाषा चुनें</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>मैं जा रहा/रही हूँ</translation>
    </message>
</context>
</TS>
