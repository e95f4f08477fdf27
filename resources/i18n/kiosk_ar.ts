<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>⁨%1⁩ · تم التغيير</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>نعم، سجّل وصولي</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>هذا غير صحيح</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>مواعيدي القادمة</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>ننادي الآن</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>نودي قبل قليل</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>الانتظار الآن: من ⁨{least}⁩ إلى ⁨{most}⁩ دقيقة تقريباً</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>لا يمكننا بعد أن نقول كم ستنتظر</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>⁨{queue}⁩: من ⁨{least}⁩ إلى ⁨{most}⁩ دقيقة</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>الانتظار الآن</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>يرجى انتظار رقمك</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>يرجى الحضور إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>نودي قبل ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>لا يوجد اتصال منذ ⁨{time}⁩. يرجى السؤال في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>⁨{what}⁩: تأخير نحو ⁨{minutes}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>⁨{what}⁩: لا ننادي أحداً قبل ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>طابورك</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>الأرقام بحرف ⁨{letter}⁩</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>عدد المرضى أكثر من المعتاد.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>كانت هناك حالة طارئة.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>أحد أفراد الفريق غائب.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>أحد الأجهزة لا يعمل.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>التحدث مع شخص أولاً</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>توقيعك</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>مسح التوقيع</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>اكتب اسمك الكامل</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>نعم، كل شيء صحيح</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>لا، لم يتغير شيء</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>عنوانك وهاتفك وبريدك الإلكتروني وجهة الاتصال للطوارئ: لا يمكننا عرضها الآن.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>نعم، تغيّر شيء</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>المزيد أدناه</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>الردهة</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>لوحة غرفة الانتظار</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>جهاز تسجيل الوصول: ⁨{program}⁩</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>ضم هذا الحاسوب إلى العيادة</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>تم ضم هذا الحاسوب</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>ينشئ أحد المسؤولين الرمز في نافذة الإدارة، تحت ⁨Kiosks and computers: Enrol⁩.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>من الآن اسمه ⁨{name}⁩، وهو مخصص لـ: ⁨{program}⁩.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>هذه النافذة مخصصة لـ: ⁨{program}⁩. شغّل الأخرى بالأمر: ⁨{command}⁩</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>ضم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>حفظ البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>أدخل عنوان خادم العيادة.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>أدخل الرمز الذي يُستخدم مرة واحدة.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>كانت المحاولات كثيرة جدًا. حاول مرة أخرى بعد ⁨{seconds}⁩ ثانية.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>لا يقبل الخادم هذا الرمز: كُتب خطأً، أو استُخدم، أو قديم جدًا، أو جُرّب مرات كثيرة. يمكن لأحد المسؤولين إنشاء رمز آخر.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>يتكوّن الرمز من ⁨{letters}⁩ حرفًا ورقمًا، وليس فيه ⁨I⁩ أو ⁨O⁩ أو ⁨0⁩ أو ⁨1⁩.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>الخادم لا يجيب. تحقّق من العنوان ومن الشبكة. (⁨{why}⁩)</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>لا يمكن استخدام هذا الخادم هكذا: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>لم تتسنَّ تجربته بعد: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>مكانه: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>ليس له مكان محدد.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>خادم العيادة</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>كما تسميه إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>الرمز الذي يُستخدم مرة واحدة</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>ستة عشر حرفًا ورقمًا، مع الشرطات بينها أو بدونها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>هناك مشكلة</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>شيء آخر، لنتأكد أنه أنت</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>ليس لدي هذا</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>من الذي يسجّل وصوله؟</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>ليس لدي رمز</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>الرمز الموجود في رسالتك</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>⁨18⁩ حرفًا ورقمًا تحت الخطوط</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>لدي رمز من رسالة</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>لا أستطيع كتابة اسمي</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>أو رقم الملف من إحدى رسائلنا</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>بطاقة التأمين الخاصة بك</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>هو على وجه البطاقة. حروف وأرقام.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>رقم المجموعة (اتركه فارغاً إن لم يوجد)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>باسم من هذا التأمين؟</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>اسم صاحب التأمين</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>نعم، لدي</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>لا، هو نفسه</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>باسم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>لا يمكننا الآن عرض البطاقة التي لدينا.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>نعم، أو ليس لدي تأمين الآن</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>جهّز بطاقتك: نسأل عن الشركة والرقم.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>ليس لدي تأمين</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>لا، لدي بطاقة أخرى</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>لا، وبطاقتي ليست معي</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>نعم، لكن بطاقتي ليست معي</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>لماذا أنت هنا اليوم؟</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>نحفظ اسمك وسببك ونخبر مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>السبب، في كلمات قليلة</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>مثلاً: لدي موعد الساعة 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>مرحباً، ⁨{name}⁩. هذه مواعيدك اليوم.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>مرحباً، ⁨{name}⁩. هذا موعدك اليوم.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>مرحباً، ⁨{name}⁩. هذه مواعيدك غداً.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>مرحباً، ⁨{name}⁩. هذا موعدك غداً.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>مرحباً، ⁨{name}⁩. هذه مواعيدك.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>مرحباً، ⁨{name}⁩. هذا موعدك.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>تسجّل وصولك مرة واحدة لها كلها.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>هناك موعد آخر الساعة ⁨{time}⁩ في مكان آخر: ⁨{place}⁩. سجّل وصولك هناك.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>التقاط صورة أخرى</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>الكاميرا لا تعمل. سيساعدك مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>هذه الصورة كبيرة جداً. يرجى التقاط صورة أخرى.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>التوقيع بالإصبع</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>كتابة اسمي</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>وضع علامتي أمام شاهد</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>الاسم الكامل لمن يراك تضع علامتك</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>اكتب اسمك الكامل</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>نحتاج علامتك واسم الشاهد معاً.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>أوافق وأوقّع</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>اكتب اسمك للتوقيع.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>وقّع في المربع بإصبعك، أو اختر كتابة اسمك.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>امسح المربع ووقّع مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة الاتصال للطوارئ</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>رقم المنزل والشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>صلته بك، مثلاً أخ</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>رقم هاتفه</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>أدخل رقم الهاتف كاملاً مع رمز المنطقة.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني مثل name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>سيكتبون ما الذي تغيّر.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>⁨{name}⁩، هل تغيّرت بياناتك؟</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>⁨{name}⁩، هل ما زال هذا صحيحاً؟</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>موعدك الساعة ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>موعدك الساعة ⁨{time}⁩ مع ⁨{practitioner}⁩.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>الآن ⁨{value}⁩. اتركه فارغاً للإبقاء عليه.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>هل تريد أن يساعدك أحد؟</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>نستدعي مكتب الاستقبال</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>تم إخبار مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>هناك من هو في الطريق إليك</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>لم يصل النداء</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>سنرسل شخصاً إلى هذه الشاشة. لن يضيع شيء مما أدخلته.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>يرجى البقاء هنا، أو متابعة التسجيل أثناء الانتظار.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>يمكنك متابعة التسجيل أثناء الانتظار.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>يرجى الذهاب إلى مكتب الاستقبال. سيساعدونك.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>نعم، استدعِ أحداً</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، ارجع</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>مثلاً ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>أدخل السنة بأربعة أرقام، مثلاً 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>هناك 12 شهراً فقط. أدخل الشهر أولاً ثم اليوم.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>هناك 12 شهراً فقط. أدخل اليوم أولاً ثم الشهر.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>هناك 12 شهراً فقط. بعد السنة يأتي الشهر ثم اليوم.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>أدخل الشهر كرقم من 1 إلى 12 أو ككلمة.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>لا يوجد هذا التاريخ. تحقق منه مرة أخرى، مثلاً ⁨{date}⁩.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>أدخل تاريخ ميلادك.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>أدخل يوم ميلادك.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>أدخل شهر ميلادك.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>أدخل سنة ميلادك بأربعة أرقام.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>يجب أن يكون تاريخ الميلاد في الماضي.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>تحقق من سنة ميلادك.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>ضع رمز رسالتك تحت الماسح، أو اكتبه.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>لدينا رمز رسالتك. أدخل الآن تاريخ ميلادك.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>لم نتمكن من قراءة رمز رسالتك. اكتبه.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>الرموز لا تعمل الآن. اكتب اسم عائلتك وتاريخ ميلادك.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>أدخل حروف الرمز وأرقامه، وعددها ⁨18⁩.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>رقم هاتفي</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>رمزي البريدي</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>آخر أربعة أرقام من رقم هاتفك</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>الرمز البريدي لعنوانك</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>الرقم الذي لدينا عنك، مثلاً 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>مثلاً 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>أدخل آخر أربعة أرقام من رقم هاتفك.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>أدخل رمزك البريدي.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>لحماية بياناتك، تبدأ هذه الشاشة من جديد بعد ⁨{seconds}⁩ ثانية.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>زوجي أو زوجتي أو شريكي</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>أمي أو أبي</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>ابني أو ابنتي</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>هل تغيّر تأمينك؟</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>هل لديك تأمين صحي؟</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>هل ما زال هذا تأمينك؟</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>رقم العضوية وآخره ⁨{digits}⁩</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>سينظر مكتب الاستقبال في بطاقتك. دورك محفوظ.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>أدخل اسم شركة التأمين.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>أدخل رقم العضوية من بطاقتك.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>أدخل اسم صاحب التأمين.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>المسح بالكاميرا</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>نحو دقيقتين. بعد ⁨{minutes}⁩ دقيقة دون لمس نسأل إن كنت ما زلت هنا.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>نحو دقيقتين. بعد ⁨{seconds}⁩ ثانية دون لمس نسأل إن كنت ما زلت هنا.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>تأمينك</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>موافقتك</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>الخطوة ⁨{number}⁩ من ⁨{count}⁩ · ⁨{name}⁩</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>هذا طويل جداً. عدد الحروف على الأكثر: ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>هنا علامة لا يمكن حفظها. يرجى الكتابة مرة أخرى.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>يرجى الإجابة عن هذا السؤال.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>أدخل رقماً، مثلاً 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>أدخل رقماً صحيحاً، مثلاً 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>أدخل ⁨{limit}⁩ أو أكثر.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>أدخل ⁨{limit}⁩ أو أقل.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>هذا قصير جداً. عدد الحروف على الأقل: ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>أدخل الشهر والسنة أيضاً، والسنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>أدخل تاريخاً ليس قبل ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>أدخل تاريخاً ليس بعد ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>تحقق مما كتبت. يجب أن يشبه ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>عدد الأرقام بعد الفاصلة على الأكثر: ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>لا يوجد هذا الوقت. تحقق من الساعات والدقائق.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>أدخل عنوان موقع، مثلاً www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>اختر وحدة القياس.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>اختر على الأكثر: ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>اختر على الأقل: ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>تحقق مما كتبت.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>هناك ⁨{count}⁩ أيضاً. اكتب جزءاً من الكلمة لتجد ما تريد.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>لم نجد شيئاً. جرّب جزءاً أقصر من الكلمة.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>صباحاً (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>مساءً (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>لم تتم الإجابة</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>تم التقاط الصورة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال ⁨{number}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>يرجى التحقق من إجاباتك</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>يحتاجون إلى رؤية بطاقة التأمين الجديدة.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>سيسألون عن بطاقة التأمين.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>سيتحدثون معك عن التأمين.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>سيراجعون الموافقة معك.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>سيساعدونك في أسئلة الصحة.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>سيراجعون بياناتك معك.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>تم تسجيل وصولك، ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>رقمك كرمز لهاتفك: ⁨{ticket}⁩</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>يرجى الجلوس في غرفة الانتظار</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>اذهب إلى: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>سيناديك ⁨{practitioner}⁩. ثم اذهب إلى: ⁨{room}⁩.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>سيناديك ⁨{practitioner}⁩.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>سننادي عليك. ثم اذهب إلى: ⁨{room}⁩.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>موعدك الساعة ⁨{time}⁩ أصبح في مكان آخر: ⁨{place}⁩. سيساعدك مكتب الاستقبال هنا.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>من ⁨{least}⁩ إلى ⁨{most}⁩ دقيقة تقريباً.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>أقل من ⁨{most}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>لا يمكننا بعد أن نقول كم ستنتظر.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>إذا انتظرت بعد ⁨{time}⁩ فأخبرنا.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>رسالة لك</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>اتصالنا مقطوع. تسجيلك محفوظ هنا. يرجى إخبار مكتب الاستقبال أيضاً.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>رأى مكتب الاستقبال أنك هنا.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>يعرف مكتب الاستقبال أنك هنا.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>أمر واحد في المكتب:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>بعض الأمور في المكتب:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>دورك محفوظ.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>تسجيل وصول طفل آخر</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>تسجيل وصول شخص آخر</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>لم نتمكن من إيجادك بهذه الإجابات</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>سيساعدك مكتب الاستقبال في هذا</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>لقد جئت مبكراً</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>يرجى مراجعة مكتب الاستقبال</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>تم تسجيل وصولك من قبل</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>أُلغي هذا الموعد</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>موعدك في مكان آخر</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>لم يُحفظ هذا بعد</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>لا يمكننا البحث عنك الآن</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>لا يمكننا إيجادك الآن</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>حفظنا اسمك</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>يرجى الذهاب إلى مكتب الاستقبال. سيسجّلون وصولك.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>يمكنك تسجيل وصولك من الساعة ⁨{time}⁩، قبل موعدك بـ ⁨{minutes}⁩ دقيقة.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>ينتهي التسجيل هنا بعد البدء بـ ⁨{minutes}⁩ دقيقة. سيرى مكتب الاستقبال ما يمكن عمله.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>لا شيء آخر لتفعله. يرجى انتظار النداء.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>يمكن لمكتب الاستقبال أن يخبرك بالمزيد ويجد وقتاً جديداً.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>لم يعد ممكناً تسجيل الوصول لموعدك هنا.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>ليس في هذا المبنى. يمكنك تسجيل وصولك عندما تكون هناك.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>ما قلته لنا من قبل محفوظ. حاول مرة أخرى، أو اطلب مساعدة مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>يرجى المحاولة مرة أخرى بعد قليل. يمكن لمكتب الاستقبال أيضاً تسجيل وصولك.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>اتصالنا مقطوع. تحقق من إجاباتك وحاول مرة أخرى، أو اترك اسمك لمكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>يرجى الذهاب إلى مكتب الاستقبال أيضاً. تصلهم رسالتك عندما يعود الاتصال.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>تحقق من الرمز. إنه صالح في يوم موعدك.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>يمكنك إعطاء اسمك بدلاً من الرمز.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>إذا لم تستطع الوصول في الوقت، يمكن لمكتب الاستقبال هنا الاتصال بهم.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>إلى أين تذهب</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>أظهره للكاميرا</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>لم نتمكن من رؤية رمز</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>الكاميرا لا تعمل</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>ضع رمز رسالتك، أو ظهر رخصة القيادة، داخل الإطار. لا تُحفظ أي صورة.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>أمسكه مستويًا وثابتًا في ضوء جيد، ثم حاول مرة أخرى. أو أغلق هذا واكتب.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>أغلق هذا، واكتب اسم عائلتك وتاريخ ميلادك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>اترك اسمي</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>اطلب حضور موظف</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>اكتب سبب وجودك هنا في كلمات قليلة.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>سيسألونك بقية الأسئلة. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>تُرك: ⁨{answers}⁩. المس إجابتك مرة أخرى لاستعادته.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>كان لديك أيضاً: ⁨{answers}⁩. أعد اختياره إن كان صحيحاً.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>هل تترك هذا السؤال لشخص؟</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>هل تترك كل الأسئلة لشخص؟ عددها ⁨{count}⁩</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>إجاباتك محفوظة وستُعطى لهم. سيسألونك البقية.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>سيسألك مكتب الاستقبال. دورك محفوظ.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>سيخبرونك من يمكنه توقيع الموافقة.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>يوقّع شخص بالغ عن ⁨{name}⁩: الأم أو الأب أو الوصي القانوني.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>ما صلتك بـ ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>الأم أو الأب</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>الوصي القانوني</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>أدخل اسم الشخص البالغ الذي يوقّع.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>اختر صلتك بالطفل.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>توقّع عن ⁨{name}⁩ بصفتك الأم.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>توقّع عن ⁨{name}⁩ بصفتك الأب.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>توقّع عن ⁨{name}⁩ بصفتك الوصي القانوني.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>توقّع عن ⁨{name}⁩ بصفتك مقدّم الرعاية.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>توقّع عن ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>أدخل اسم عائلتك أو رقم ملفك.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>ربما كُتب شيء لدينا بشكل آخر، أو موعدك في يوم آخر أو مكان آخر.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>هو في: ⁨{place}⁩. يمكنك تسجيل وصولك عندما تكون هناك.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>اذهب إلى مكتب الاستقبال. يمكنهم إيجادك وتسجيل وصولك.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>انتظر لحظة، ثم المس حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>تحقق من اسمك. رقم الملف من إحدى رسائلنا يكفي أيضاً.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>تحقق من تاريخ ميلادك.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>إذا كان رقم هاتفك جديداً، فأعطِ رمزك البريدي بدلاً منه.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>اذهب إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>جهّز شيئاً عليه اسمك، مثل بطاقة أو رسالة.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>اجلس حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>ارجع إلى هذه الشاشة الساعة ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>اذهب إلى مكتب الاستقبال الآن.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>أخبرهم بوقت موعدك. هو مكتوب أدناه.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>اطلب وقتاً جديداً، أو اسأل عما حدث لهذا الموعد.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>اذهب إلى هناك. العنوان مكتوب أدناه.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>يمكن لمكتب الاستقبال هنا أن يدلك على الطريق.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>اجلس في منطقة الانتظار.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>راقب رقمك. إذا لم ينادك أحد، فأخبر مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>الغرفة ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>غرفة الفحص ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>منطقة الانتظار ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>غرفة الانتظار ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>الطابق ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>المبنى ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>المكتب ⁨{which}⁩</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>الباب ⁨{which}⁩</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>الأم</translation>
    </message>
    <message>
        <source>father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>الأم أو الأب</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>الوصي</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>الزوج أو الزوجة أو الشريك</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>الابن أو الابنة</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>الأخت</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>الأخ</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>الأخ أو الأخت</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>جار</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>الجد أو الجدة</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>زيارة متابعة</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>فحص عام</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>الزوجة</translation>
    </message>
    <message>
        <source>son</source>
        <translation>الابن</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>الابنة</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>جهة الاتصال للطوارئ</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>فحص سنوي</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>زيارة أولى</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>تطعيم</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>نتائج المختبر</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>فحص دم</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>قياس ضغط الدم</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>أشعة سينية</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>طب الأسرة</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>طب الأطفال</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>صحة المرأة</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>منطقة الانتظار</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>المبنى الرئيسي</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>سيسألون من معك هنا.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>الموعد لـ ⁨{name}⁩. يرجى إخبارنا من أنت.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>أنا ⁨{name}⁩</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>أنا الأم</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>أنا الأب</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>أنا الوصي القانوني</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>أنا مقدّم الرعاية</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>أنا شخص آخر</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>يمكنك تسجيل وصولك. ما يجب توقيعه ينتظر في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>اختر من أنت.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>أدخل اسمك.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>يرجى التوجه إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>لا تستطيع هذه الشاشة تسجيل وصولك الآن. سيساعدك مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>لا يجوز لهذا الحساب إغلاق هذه الشاشة.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>الاسم وكلمة المرور لا يتطابقان. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>كانت هناك محاولات كثيرة. حاول مرة أخرى بعد ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>سجل العيادة لا يجيب. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>البحث عن جواب</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>زيارتي اليوم</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>المواعيد والطريق</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>ما نقدمه</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>الاستعداد لفحص</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>التكاليف والتأمين</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>الخصوصية وملفي</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>اللغة والسمع والبصر والحركة</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>شيء ليس على ما يرام</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>قد يكون هذا هو الجواب</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>إلى أين تريد أن تذهب؟</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>لا تجيب أي من صفحاتنا عن هذا</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>اترك لنا سؤالك</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>حفظنا سؤالك</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>اكتب بكلماتك، أو اختر موضوع السؤال.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>يمكنك السؤال بكلمات أخرى، أو ترك السؤال لنا، أو طلب حضور شخص.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>يقرؤه شخص في مكتب الاستقبال ويجيبك.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>سيقرؤه مكتب الاستقبال. إذا أردت أن تعرف الآن فاضغط طلب المساعدة.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>إيجاد جواب</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>السؤال بكلمات أخرى</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>ترك سؤالي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>إلى: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>إيجاد الطريق</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>اكتب ما تريد أن تعرفه.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>لم ينجح ذلك. حاول مرة أخرى، أو اضغط طلب المساعدة.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>نحو ⁨{minutes}⁩ د. لا درج في هذا الطريق.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>نحو ⁨{minutes}⁩ د. هناك درج ولا طريق حوله: اطلب مساعدة الموظفين.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>نحو ⁨{minutes}⁩ د. هناك درج في هذا الطريق.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>أقصر، مع درج</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>بدون درج</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>المس موعداً لتقول هل ستأتي.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>ليس لديك مواعيد.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>لا يوجد وقت متاح للحجز هنا. يمكن لمكتب الاستقبال المساعدة.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>إيجاد وقت آخر</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>لا، لا أستطيع الحضور</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>نعم، غيّره</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>لا، وقت آخر</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أبقه</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>هذا الموعد كرمز لتقويم هاتفك</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>سبقك أحد: هذا الوقت محجوز. اختر غيره.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>لا يمكن فعل هذا هنا. يرجى السؤال في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>قلت إنك ستأتي</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>قلت إنك لا تستطيع الحضور</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>مواعيدك القادمة</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>هل ستأتي؟</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>لماذا الموعد؟</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختر وقتاً</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>هل يناسبك هذا الوقت؟</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>هل تريد إلغاء هذا الموعد؟</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>تم حجز موعدك</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>نعم، سآتي</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>نعم، احجزه</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>نعم، ألغه</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>دوّنّا أنك ستأتي.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>أُلغي هذا الموعد.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>أخبرنا مكتب الاستقبال أنك لا تستطيع الحضور.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>سيرون هل تم دفعك. لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>يمكنك الدفع هناك.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>لا يمكنك الدفع هنا الآن</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>المطلوب دفعه: ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>سيخبرك مكتب الاستقبال بما يجب دفعه.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>يستمر تسجيل وصولك. سيخبرك مكتب الاستقبال بما يجب دفعه.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>ننظر كم يجب دفعه.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>يمكنك المغادرة سواء دفعت الآن أم لا.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>يتم تسجيل وصولك سواء دفعت الآن أم لا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>الدفع في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>دفع ⁨{amount}⁩ بالبطاقة</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>حصتك من سعر الزيارة</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>سعر الزيارة</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>المتبقي من قبل</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>السعر الكامل ⁨{price}⁩. دفع تأمينك ⁨{paid}⁩.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>يمكنك دفع ما يصل إلى ⁨{amount}⁩.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>اكتب مبلغاً لا يزيد على ⁨{amount}⁩.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>⁨{count}⁩ أقساط، كل منها ⁨{amount}⁩، قسط كل شهر</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>اختر عدد الأقساط.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>اختر الموضوع.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>إرسال الإيصال بالبريد الإلكتروني إلى ⁨{address}⁩</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>انظر إلى جهاز البطاقات</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>تم الدفع. شكراً لك</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>لم يُدفع شيء</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>لا نعرف بعد هل تم الدفع</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>قرّب بطاقتك أو أدخلها هناك لدفع ⁨{amount}⁩.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>تم دفع ⁨{amount}⁩. يعطيك مكتب الاستقبال إيصالاً.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>تم دفع ⁨{amount}⁩. يُرسل الإيصال إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>تم دفع ⁨{amount}⁩. لا يمكن إرسال الإيصال الآن: يعطيك مكتب الاستقبال إيصالاً.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>يمكنك المحاولة مرة أخرى أو الدفع لاحقاً.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>يمكنك المحاولة مرة أخرى أو الدفع لاحقاً. يستمر تسجيل وصولك.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>لا تدفع مرة أخرى. سينظر مكتب الاستقبال في ذلك معك.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>سيسألون إن كنت تريد أن نعرف شيئاً.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>اكتب ما يجب أن نعرفه، أو المس لا شيء أقوله.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>لا يستطيع هذا الجهاز القراءة بصوت عالٍ. يُرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>لا يمكن قراءة هذه اللغة بصوت عالٍ هنا. يُرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>للاستماع، يُرجى توصيل سماعات الرأس.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>اضغط سهم الأسفل للتالي وسهم الأعلى للسابق. اضغط إدخال للاختيار. اضغط F1 للاستماع مرة أخرى.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يتم اختياره</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>يمكنك وضع ظهر رخصة القيادة تحت الماسح.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>هذا ما هو مكتوب في بطاقتك. راجعه وغيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>قرأنا جزءًا فقط من بطاقتك. اكتب الباقي.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>لم نتمكن من قراءة ذلك. اكتب اسم عائلتك وتاريخ ميلادك.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>قبل أن تغادر</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>كيف كانت زيارتك اليوم؟</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>مع السلامة</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>سأغادر الآن</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>المتابعة دون إجابة</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيدة جدًا</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>لا جيدة ولا سيئة</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>سيئة جدًا</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>هذا ما اتُّفق عليه معك اليوم:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>إذا كان لديك سؤال، فاطرحه الآن.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>لن يعرف أحد أنك أنت من أجاب.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>انتهت زيارتك. نتمنى لك السلامة في طريقك.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>موعدك القادم: ⁨{visit}⁩</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>مواعيدي القادمة</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>لدي سؤال</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>أين كنت ومتى تأتي في المرة القادمة، كرمز لهاتفك</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>لا تظهر أي بطاقة. أمسك بطاقتك مستوية أمام الكاميرا.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>جزء من بطاقتك خارج الصورة. أمسك البطاقة كاملة داخل الصورة.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>بطاقتك بعيدة جدًا. قرّبها من الكاميرا.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>الصورة غير واضحة. أمسك بطاقتك دون تحريكها.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>أمِل بطاقتك قليلًا حتى لا ينعكس الضوء عليها.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>الصورة مظلمة جدًا. أدر بطاقتك نحو الضوء.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>يمكن قراءة بطاقتك في هذه الصورة.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>أو احتفظ بهذه، وسينظر مكتب الاستقبال في بطاقتك.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>الاحتفاظ بهذه</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>اللمس والحركة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>ضخم</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>يدي تلمس مرتين</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>نادرًا</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>الحركة على الشاشة</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>بدون حركة</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>مكان الأزرار</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>على الشاشة كلها</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>في النصف السفلي</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>البدء من جديد؟</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>يُمسح كل شيء على هذه الشاشة. ما أكّدته من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>نعم، ابدأ من جديد</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، ارجع</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>نعم، اتركها</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، تابع</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>قراءة الشاشة في سماعات الرأس</translation>
    </message>
    <message>
        <source>On</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>سرعة عادية</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>مستوى صوت عادي</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>هل تريد أن نعرف شيئاً؟</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>سيقرؤه من يفحصك اليوم. يمكنك تركه.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>لا شيء أقوله</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>امسحه لتحفظه في تقويم هاتفك.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>إخفاء المفاتيح</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>من اطّلع على ملفك</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>لم يُفعل شيء بالملف في هذا الوقت.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>رقم الملف: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>أُعد في ⁨{moment}⁩ بواسطة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>هذا كل ما تم على ملفك في نظام تسجيل الوصول في العيادة. لا يُعرض هنا ما في الملف. الدور هو عمل الشخص اليوم.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>تُعرض الأخيرة فقط، وعددها ⁨{count}⁩. اطلب مدة أقصر لرؤية غيرها.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>حتى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>من ⁨{begin}⁩ حتى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ماذا تم</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>على أي حاسوب</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>فتح الملف وقرأه</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>ظهر له المريض عند البحث</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>فتح الملف دون موعد</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>راجع أن الملف فُتح دون موعد</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>تم التعرف على المريض عند شاشة التسجيل</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>حُفظت إجابة عند تسجيل الوصول</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>استقبل المريض أو ناداه</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>غيّر الملف</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>نظر في تغيير ولم يقم به</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>سجّل المريض</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>حجز موعداً للمريض أو ألغاه</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>جمع ملفين للمريض أو فصلهما</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>تراجع عن آخر عمل</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>أدخل بيانات من نظام آخر</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>طلب هذا التقرير</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>حفظ هذا التقرير للمريض</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>دوّن مكالمة هاتفية أو أجراها</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>كتب رسالة إلى زملاء أو قرأها أو أنهاها</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>كتب ما قيل لشخص آخر عن المريض</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>عمل على الملف في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>⁨{what}⁩. السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>أُخبر ⁨{to}⁩ بما يلي: ⁨{what}⁩. السبب: ⁨{reason}⁩ (⁨{basis}⁩)، في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>بموافقة المريض</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>طلب المريض ذلك</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>للعلاج</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>يتطلبه القانون</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>لحماية حياة شخص</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>لسبب آخر</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>طاقم طبي</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>كتب سبباً لفتح الملف المحمي حماية خاصة</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>حدد كيف يُحمى الملف</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>طبع ملصقاً أو سواراً أو رقم انتظار</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>كتب سبباً لفتح الملف لنسخه</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>مال مسترد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>المبلغ: ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>المرجع: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>ما زال مطلوباً: ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>لم يبق شيء للدفع.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>رقم هذا الإيصال: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>بشيك</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>ببطاقة ⁨{scheme}⁩، آخرها ⁨{digits}⁩</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>تقدير التكاليف بحسن نية</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>الزيارة: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>أُعدّ: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>المبلغ المتوقع</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>المجموع: ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>رقم هذا التقدير: ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>المكان: ⁨{place}⁩</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>رقم مقدم الخدمة الوطني (NPI): ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>الرقم الضريبي (TIN): ⁨{number}⁩</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>يبين هذا التقدير ما يُتوقع أن تكلفه هذه الزيارة دون تأمين، بحسب ما كان معروفًا عند إعداده. وهو ليس عقدًا: لست ملزمًا بالحضور، ولا بتلقي هذه الخدمات هنا.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>قد يلزم أو يظهر أثناء ذلك شيء آخر غير مذكور فيه. سيُحدد موعده أو يُطلب على حدة، ويمكنك أن تطلب تقديرًا له أيضًا.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>إذا زادت الفاتورة على هذا المبلغ بما لا يقل عن 400 دولار أمريكي، فمن حقك الاعتراض عليها. يمكنك البدء خلال 120 يومًا من الفاتورة على ⁨www.cms.gov/nosurprises⁩ أو بالهاتف ⁨1-800-985-3059⁩. لن يغير ذلك طريقة علاجك هنا.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>احتفظ بهذه الورقة أو التقط صورة لها: فقد تحتاج إليها إذا كانت الفاتورة أعلى.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>كم تريد أن تدفع؟</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>الدفع شهرياً</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>القسط الأول مستحق اليوم. يمكنك الدفع في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>أوافق</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>سينظر شخص في ذلك ويتحدث معك. حتى ذلك الحين لا يُطلب منك الدفع.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>هذا غير صحيح</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>لا أستطيع دفع هذا الآن</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>دفع جزء منه</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>الدفع بأقساط شهرية</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>الدفع في مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>الدفع في يوم آخر</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>شيء ليس على ما يرام، أو لا أستطيع الدفع</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>الصورة التي التُقطت</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>الكاميرا تبدأ…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>⁨%1⁩، السطر ⁨%2⁩</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>اكتب لتجد إجابتك</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>وحدة القياس</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>نعم، كل شيء صحيح</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>ترك هذه الأسئلة لشخص</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>مثلاً: أين أوقف سيارتي؟</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>من نجيب</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>اسمك، ورقم هاتف إن لم تستطع الانتظار هنا. يمكنك ترك هذا فارغاً.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>الطريق كرمز لهاتفك</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>وجّه كاميرا هاتفك إليه لتأخذ الطريق معك.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>امسحه بهاتفك لتحتفظ به.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>مواعيدي القادمة</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>من الذي يسجّل وصوله؟</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>لقد وقّعت على هذا. للتوقيع مرة أخرى استخدم المربع أدناه.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>علامتك</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>توقيعك</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>ضع علامتك هنا بإصبعك</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>مسح التوقيع</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>للموظفين: إغلاق هذه الشاشة</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>هل أنت مريض؟ اضغط رجوع.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>إغلاق هذه الشاشة</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>اسمك كما تسجّل به الدخول</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>هناك مشكلة</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد أدناه</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>أهلاً بك.
لنسجّل وصولك.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل وصولي</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>لدي سؤال</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>⁨%1⁩، مختار</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>⁨%1⁩، التغيير إلى هذه اللغة</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>سأغادر</translation>
    </message>
</context>
</TS>
