<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · изменено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Да, отметить приход</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Это неверно</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Мои следующие приёмы</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Вызываем сейчас</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Только что вызваны</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Ожидание сейчас: примерно {least}–{most} мин</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Пока нельзя сказать, сколько вам ждать</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least}–{most} мин</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Ожидание сейчас</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Пожалуйста, ждите свой номер</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Пожалуйста, подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Вызван {minutes} мин назад</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Нет связи с {time}. Спросите у стойки регистрации.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Зал ожидания</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: опоздание около {minutes} мин.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: до {time} никого не вызывают.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Ваша очередь</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Номера с буквой {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Пациентов больше обычного.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Был экстренный случай.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Кто-то из сотрудников отсутствует.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Аппарат не работает.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Сначала поговорить с человеком</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваша подпись</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Распишитесь здесь пальцем</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Стереть подпись</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Напишите имя и фамилию</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ваши имя и фамилия</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Нет, ничего не изменилось</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Ваш адрес, телефон, эл. почта, экстренный контакт: сейчас мы не можем их показать.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Да, что-то изменилось</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Ниже есть ещё</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Наверх</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>вестибюль</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>табло в зале ожидания</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>стойка регистрации</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Киоск регистрации: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Подключить этот компьютер к клинике</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Этот компьютер подключён</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Администратор создаёт код в окне администрирования, в разделе Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Теперь его имя {name}, назначение: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Назначение этого окна: {program}. Другое запускается так: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Подключить этот компьютер</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Хранить данные на этом компьютере</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Введите адрес сервера клиники.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Введите одноразовый код.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Слишком много попыток. Повторите через {seconds} с.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Сервер не принимает такой код: он введён с ошибкой, уже использован, устарел или его пробовали слишком часто. Администратор может создать другой.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>В коде {letters} букв и цифр, без I, O, 0 и 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Сервер не отвечает. Проверьте адрес и сеть. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Этот сервер так использовать нельзя: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Пока не удалось проверить: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Определённого места у него нет.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Сервер клиники</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Как указано в настройках этого компьютера.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Шестнадцать букв и цифр, с чёрточками или без них.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Что-то не так</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Ещё одно, чтобы знать, что это вы</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>У меня этого нет</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Кто отмечается?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>У меня нет кода</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Код из вашего письма</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 букв и цифр под полосками</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>У меня есть код из письма</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Я не могу написать имя</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Или номер карты из нашего письма</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Ваша карта страховки</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Страховая компания</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Номер участника</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Он на лицевой стороне карты. Буквы и цифры.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Номер группы (оставьте пустым, если его нет)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>На кого эта страховка?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Имя и фамилия того, на кого она</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Да, верно</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Да, есть</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Нет, та же самая</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>На кого: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Сейчас мы не можем показать, какая ваша карта у нас есть.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Да, или у меня теперь нет страховки</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Приготовьте карту: мы спросим компанию и номер.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>У меня нет страховки</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Нет, у меня другая карта</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Нет, и карты нет с собой</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Да, но карты нет с собой</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Почему вы сегодня здесь?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Мы сохраним ваше имя и причину и скажем у стойки регистрации.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Причина, в нескольких словах</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Например: у меня приём в 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Здравствуйте, {name}. Это ваши приёмы сегодня.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Здравствуйте, {name}. Это ваш приём сегодня.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Здравствуйте, {name}. Это ваши приёмы завтра.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Здравствуйте, {name}. Это ваш приём завтра.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Здравствуйте, {name}. Это ваши приёмы.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Здравствуйте, {name}. Это ваш приём.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Вы отмечаетесь один раз для всех.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Ещё один в {time} в другом месте: {place}. Отметьтесь там.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Снять ещё раз</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>Камера не работает. У стойки регистрации вам помогут.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Этот снимок слишком большой. Сделайте другой.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Расписаться пальцем</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Написать имя</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Поставить знак при свидетеле</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Имя и фамилия того, кто видит, как вы ставите знак</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Напишите имя и фамилию</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Нужны ваш знак и имя свидетеля.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Согласие и подпись</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Напишите имя и фамилию как подпись.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Распишитесь пальцем в рамке или выберите написать имя.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Сотрите и распишитесь ещё раз, пожалуйста.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Экстренный контакт</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Улица и номер дома</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Штат или область</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Имя этого человека</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Кто это вам, например брат</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Номер телефона этого человека</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Введите весь номер телефона, с кодом.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Введите адрес эл. почты, например name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>там запишут, что изменилось.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, ваши данные изменились?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, это по-прежнему верно?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Ваш приём в {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Ваш приём в {time}, принимает {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Сейчас {value}. Оставьте пустым, чтобы не менять.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Хотите, чтобы вам кто-то помог?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Зовём со стойки регистрации</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>На стойке регистрации уже знают</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>К вам уже идут</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>Вызов не дошёл</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Мы пришлём человека к этому экрану. Всё, что вы ввели, сохранится.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Останьтесь здесь или продолжайте отмечаться, пока ждёте.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Можно продолжать отмечаться, пока ждёте.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Подойдите к стойке регистрации. Там вам помогут.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Да, позвать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Нет, назад</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Например, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Введите год четырьмя цифрами, например 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Месяцев только 12. Сначала введите месяц, потом день.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Месяцев только 12. Сначала введите день, потом месяц.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Месяцев только 12. После года идёт месяц, потом день.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Введите месяц числом от 1 до 12 или словом.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Такой даты нет. Проверьте её ещё раз, например {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Введите дату рождения.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Введите день рождения.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Введите месяц рождения.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Введите год рождения, четырьмя цифрами.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Дата рождения должна быть в прошлом.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Проверьте год рождения.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Поднесите код из письма к сканеру или введите его.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Код из вашего письма у нас есть. Теперь введите дату рождения.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Мы не смогли прочитать код из письма. Введите его.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Коды сейчас не работают. Введите фамилию и дату рождения.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Введите 18 букв и цифр кода.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Мой номер телефона</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Мой почтовый индекс</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Последние четыре цифры вашего номера телефона</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Почтовый индекс вашего адреса</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Номер, который у нас есть, например 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Например, 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Введите последние четыре цифры номера телефона.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Введите почтовый индекс.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Чтобы никто не видел ваших данных, этот экран начнёт сначала через {seconds} с.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>На меня</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Мой муж, жена или партнёр</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Моя мать или мой отец</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Мой сын или моя дочь</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Ваша страховка изменилась?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>У вас есть медицинская страховка?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Это по-прежнему ваша страховка?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Номер участника, в конце {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>У стойки регистрации посмотрят карту. Ваше место сохранится.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Введите название страховой компании.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Введите номер участника с карты.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Введите имя того, на кого страховка.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканировать камерой</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Позвать на помощь</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Около двух минут. Через {minutes} мин без касания мы спросим, здесь ли вы.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Около двух минут. Через {seconds} с без касания мы спросим, здесь ли вы.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Ваша страховка</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Ваше согласие</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Шаг {number} из {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Слишком длинно. Не больше {limit} букв.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Здесь есть знак, который нельзя сохранить. Напишите ещё раз, пожалуйста.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Ответьте на этот вопрос, пожалуйста.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Введите число, например 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Введите целое число, например 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Введите {limit} или больше.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Введите {limit} или меньше.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Слишком коротко. Букв не меньше {limit}.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Введите также месяц и год, год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Введите дату не раньше {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Введите дату не позже {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Проверьте, что вы ввели. Должно быть похоже на {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Цифр после запятой не больше {limit}.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Такого времени нет. Проверьте часы и минуты.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Введите адрес сайта, например www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Выберите, в чём это измерено.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Выберите не больше {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Выберите не меньше {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Проверьте, что вы ввели.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Ещё {count}. Напишите часть слова, чтобы найти своё.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Ничего не найдено. Попробуйте часть слова покороче.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>До полудня (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>После полудня (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Снимок сделан</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Вопрос {number} из {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Проверьте свои ответы, пожалуйста</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>там должны увидеть вашу новую карту страховки.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>там спросят о карте страховки.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>там поговорят с вами о страховке.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>там пройдут с вами согласие.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>там помогут с вопросами о здоровье.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>там проверят с вами ваши данные.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Ваш приход отмечен, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Ваш номер в виде кода для телефона: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Присядьте в зале ожидания, пожалуйста</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Идите сюда: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>Вас вызовет {practitioner}. Потом идите сюда: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>Вас вызовет {practitioner}.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Вас вызовут. Потом идите сюда: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Ваш приём в {time} теперь в другом месте: {place}. У здешней стойки регистрации вам помогут.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Примерно {least}–{most} мин.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Меньше {most} мин.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Пока нельзя сказать, сколько вам ждать.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Если ждёте дольше {time}, скажите нам.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Сообщение для вас</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>У нас нет связи. Ваша отметка сохранена здесь. Скажите и у стойки регистрации, пожалуйста.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>На стойке регистрации увидели, что вы здесь.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>На стойке регистрации знают, что вы здесь.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Одно дело у стойки регистрации:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Несколько дел у стойки регистрации:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Ваше место сохранится.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Отметить другого ребёнка</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Отметить другого человека</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>По этим ответам мы вас не нашли</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>У стойки регистрации вам с этим помогут</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Вы пришли рано</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Подойдите к стойке регистрации, пожалуйста</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Ваш приход уже отмечен</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Этот приём отменён</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Ваш приём в другом месте</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Это ещё не сохранено</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Сейчас мы не можем вас искать</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Сейчас мы не можем вас найти</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Мы сохранили ваше имя</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Подойдите к стойке регистрации. Там отметят ваш приход.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Отметиться можно с {time}, за {minutes} мин до приёма.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>Отметиться здесь можно до {minutes} мин после начала. У стойки регистрации посмотрят, что можно сделать.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Больше ничего не нужно. Ждите, вас вызовут.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>У стойки регистрации скажут больше и найдут новое время.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>На этот приём здесь отметиться уже нельзя.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Он не в этом здании. Отметиться можно, когда вы будете там.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>То, что вы сказали раньше, сохранено. Попробуйте ещё раз или подойдите к стойке регистрации.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Попробуйте ещё раз чуть позже. У стойки регистрации тоже могут вас отметить.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>У нас нет связи. Проверьте ответы и попробуйте ещё раз или оставьте имя для стойки регистрации.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Подойдите и к стойке регистрации. Ваше сообщение придёт туда, когда связь вернётся.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Проверьте код. Он действует в день, на который назначен приём.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Вместо кода можно назвать имя.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Если вы не успеваете туда, со здешней стойки регистрации могут им позвонить.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куда идти</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Покажите это камере</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Мы не увидели кода</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Камера не работает</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Держите код из письма или обратную сторону водительских прав в рамке. Снимок не сохраняется.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Держите ровно и неподвижно, при хорошем свете, и попробуйте ещё раз. Или закройте это и введите данные.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Закройте это и введите фамилию и дату рождения.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Оставить имя</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Позвать сюда человека</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Введите, почему вы здесь, в нескольких словах.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>там зададут остальные вопросы. Ваши ответы сохранены.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Пропущено: {answers}. Коснитесь ответа ещё раз, чтобы вернуть.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Ещё было: {answers}. Укажите снова, если верно.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Отметка о приходе</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Одну минуту, пожалуйста.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Оставить этот вопрос человеку?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Оставить человеку все вопросы ({count})?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Ваши ответы сохранены и будут переданы. Остальные вопросы вам зададут.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>У стойки регистрации вас спросят. Ваше место сохранится.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>там скажут, кто может подписать согласие.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>{name}: подписывает взрослый, то есть мать, отец или законный опекун.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Кто вы этому человеку: {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Мать или отец</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Законный опекун</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Введите имя взрослого, который подписывает.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Выберите, кто вы ребёнку.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Вы подписываете за: {name}, как мать.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Вы подписываете за: {name}, как отец.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Вы подписываете за: {name}, как законный опекун.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Вы подписываете за: {name}, как тот, кто ухаживает.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Вы подписываете за: {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Введите фамилию или номер карты.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Может быть, у нас что-то записано иначе, или приём в другой день или в другом месте.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Он здесь: {place}. Отметиться можно, когда вы будете там.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Подойдите к стойке регистрации. Там могут вас найти и отметить.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Подождите немного, потом коснитесь Попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Проверьте имя. Подойдёт и номер карты из нашего письма.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Проверьте дату рождения.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Если номер телефона новый, дайте почтовый индекс.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Идите к стойке регистрации.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Приготовьте что-нибудь со своим именем, например карту или письмо.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>До этого времени присядьте.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Вернитесь к этому экрану в {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Идите к стойке регистрации сейчас.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Назовите там время приёма. Оно написано ниже.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Спросите новое время или что случилось с этим.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Идите туда. Адрес написан ниже.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>У здешней стойки регистрации скажут, как пройти.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Присядьте в зоне ожидания.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Следите за своим номером. Если никто не зовёт, скажите у стойки регистрации.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Кабинет {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Смотровая {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Зона ожидания {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Зал ожидания {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Этаж {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Здание {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Окно {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Дверь {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мать</translation>
    </message>
    <message>
        <source>father</source>
        <translation>отец</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>мать или отец</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>опекун</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>муж, жена или партнёр</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>сын или дочь</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>сестра</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>брат</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>брат или сестра</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>друг или подруга</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>сосед или соседка</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>другой человек</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>бабушка или дедушка</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>родственник</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Повторный приём</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>муж</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>жена</translation>
    </message>
    <message>
        <source>son</source>
        <translation>сын</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>дочь</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>экстренный контакт</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Ежегодный осмотр</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый приём</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Прививка</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Результаты из лаборатории</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Анализ крови</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Измерение давления</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Рентген</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Лаборатория</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Семейная медицина</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Педиатрия</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Женское здоровье</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Зал ожидания</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Зона ожидания</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Главное здание</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто здесь</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>там спросят, кто здесь с вами.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Приём для этого человека: {name}. Скажите, пожалуйста, кто вы.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Это я, {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Я мать</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Я отец</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Я законный опекун</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Я ухаживаю</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Я другой человек</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Можно отметиться. То, что нужно подписать, ждёт у стойки регистрации.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Выберите, кто вы.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Пройдите, пожалуйста, к стойке регистрации</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Этот экран сейчас не может отметить ваш приход. У стойки регистрации вам помогут.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Этой учётной записи нельзя закрывать этот экран.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Имя и пароль не подходят друг к другу. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Слишком много попыток. Попробуйте ещё раз после {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Записи клиники не отвечают. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Искать ответ</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Мой визит сегодня</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Часы работы и дорога</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Что мы предлагаем</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Подготовка к обследованию</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Стоимость и страховка</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Конфиденциальность и моя карта</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Язык, слух, зрение, движение</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Что-то неправильно</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Может быть, это ответ</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Куда вам нужно?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>На наших страницах нет ответа</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Оставьте нам вопрос</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Мы сохранили ваш вопрос</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Напишите своими словами или выберите, о чём он.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Можно спросить иначе, оставить вопрос или позвать человека.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>У стойки регистрации его прочтут и ответят вам.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>У стойки регистрации его прочтут. Если нужно знать сейчас, нажмите Позвать на помощь.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Найти ответ</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Спросить иначе</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Это всё</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Оставить вопрос</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Это не то</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Куда: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Найти дорогу</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Напишите, что вы хотите узнать.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Не получилось. Попробуйте ещё раз или нажмите Позвать на помощь.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Около {minutes} мин. На этом пути нет ступеней.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Около {minutes} мин. Есть ступени, и обойти их нельзя: попросите персонал помочь.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Около {minutes} мин. На этом пути есть ступени.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Короче, со ступенями</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Без ступеней</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Коснитесь приёма, чтобы сказать, придёте ли вы.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>У вас нет записей на приём.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Нет свободного времени для записи здесь. У стойки регистрации помогут.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Найти другое время</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Нет, не могу прийти</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Да, перенести</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Нет, другое время</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Этот приём в виде кода для календаря телефона</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Кто-то опередил: это время занято. Выберите другое.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Здесь это сделать нельзя. Спросите у стойки регистрации.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>вы сказали, что придёте</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>вы сказали, что не сможете прийти</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Ваши следующие приёмы</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Вы придёте?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Для чего приём?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Выберите время</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Это время подходит?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Хотите отменить этот приём?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Вы записаны на приём</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Записаться на приём</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Да, приду</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Да, записать</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Да, отменить</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Мы записали, что вы придёте.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Этот приём отменён.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Мы сказали у стойки регистрации, что вы не сможете прийти.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>там посмотрят, прошла ли оплата. Не платите ещё раз.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>там можно оплатить.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Сейчас здесь нельзя оплатить</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Минуту, пожалуйста</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>К оплате: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>У стойки регистрации скажут, сколько платить.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Отметка о приходе продолжается. У стойки регистрации скажут, сколько платить.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Смотрим, сколько нужно оплатить.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Вы можете уйти, платите вы сейчас или нет.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Ваш приход будет отмечен, платите вы сейчас или нет.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Оплатить у стойки регистрации</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Оплатить {amount} картой</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Ваша часть цены визита</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Цена визита</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Осталось с прошлого раза</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Полная цена {price}. Страховка оплатила {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Можно оплатить до {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Введите сумму до {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>Частей: {count}, по {amount}, каждый месяц одна</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Выберите, на сколько частей.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Выберите, о чём речь.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Отправить чек по электронной почте на {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Посмотрите на терминал</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Оплачено. Спасибо</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Ничего не оплачено</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Пока неизвестно, прошла ли оплата</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Приложите или вставьте там карту, чтобы оплатить {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>Оплачено {amount}. У стойки регистрации дадут чек.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>Оплачено {amount}. Чек придёт на {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>Оплачено {amount}. Сейчас отправить чек нельзя: его дадут у стойки регистрации.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Попробуйте ещё раз или оплатите потом.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Попробуйте ещё раз или оплатите потом. Отметка о приходе продолжается.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Не платите ещё раз. У стойки регистрации с вами разберутся.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>там спросят, хотите ли вы нам что-то сказать.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Напишите, что нам надо знать, или коснитесь Сказать нечего.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Этот терминал не может читать вслух. Обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Этот язык здесь нельзя прочитать вслух. Обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Чтобы слушать, подключите наушники.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Нажмите Вниз, чтобы перейти дальше, и Вверх, чтобы вернуться. Нажмите Ввод, чтобы выбрать. Нажмите F1, чтобы услышать ещё раз.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Пишите здесь</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Можно поднести обратную сторону водительских прав к сканеру.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Это написано в вашем документе. Проверьте и исправьте, что неверно.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Мы прочитали только часть документа. Введите остальное.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Мы не смогли это прочитать. Введите фамилию и дату рождения.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Перед уходом</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Как прошёл ваш сегодняшний визит?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>До свидания</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Я ухожу</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Дальше без ответа</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Очень хорошо</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ни хорошо, ни плохо</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Очень плохо</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Сегодня с вами договорились:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Если у вас есть вопрос, задайте его сейчас.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Никто не увидит, что отвечали вы.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Ваш визит окончен. Счастливого пути.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Ваш следующий приём: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Мои следующие приёмы</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>У меня вопрос</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Где вы были и когда придёте снова — код для телефона</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Карта не видна. Держите карту ровно перед камерой.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Часть карты не попала в кадр. Держите в кадре всю карту.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Карта слишком далеко. Поднесите её ближе к камере.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>Снимок нерезкий. Держите карту неподвижно.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Немного наклоните карту, чтобы на ней не было бликов от света.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>Снимок слишком тёмный. Поверните карту к свету.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>На этом снимке карту можно прочитать.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Или оставьте этот, и карту посмотрят у стойки регистрации.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Оставить этот</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Касание и движение</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Огромный</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Яркие</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Моя рука касается дважды</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Редко</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Часто</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Движение на экране</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Где находятся кнопки</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>На всём экране</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>В нижней половине</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Начать сначала?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Всё на этом экране стирается. То, что вы уже подтвердили, сохранено.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Да, начать сначала</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Нет, назад</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Да, оставить</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Нет, дальше</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Читать экран в наушники</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Обычная скорость</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Обычная громкость</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Громко</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Хотите нам что-то сказать?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Это прочтут те, кто принимает вас сегодня. Можно пропустить.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Сказать нечего</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваше сообщение</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Отсканируйте его, чтобы сохранить в календаре телефона.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить букву</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Убрать клавиши</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Кто смотрел вашу карту</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>За это время с картой ничего не делали.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Номер карты: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Составлено {moment}, кем: {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Это всё, что делали с вашей картой в системе отметки клиники. Что записано в карте, здесь не показано. Роль та, в которой человек работает сегодня.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Показаны только последние {count}. Спросите за более короткое время, чтобы увидеть другие.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>До {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>С {begin} до {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>На каком компьютере</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>открытие и чтение карты</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>пациент был показан при поиске</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>открытие карты без приёма</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>проверка того, что карту открыли без приёма</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>пациента узнал экран отметки</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>отметка о приходе</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>сохранён ответ при отметке</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>пациента встретили или вызвали</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>изменение карты</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>изменение просмотрено и не сделано</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>запись нового пациента</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>запись на приём или её отмена</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>две карты пациента соединены или разделены</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>отмена последнего действия</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>данные из другой системы</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>запрос этого отчёта</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>этот отчёт сохранён для пациента</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>телефонный звонок сделан или записан</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>сообщение коллегам написано, прочитано или закрыто</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>записано, что сказали о пациенте другому</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>работа с картой у стойки регистрации</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Причина: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>Кому: {to}, сказано: {what}. Причина: {reason} ({basis}), {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>с согласия пациента</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>по просьбе пациента</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>для лечения</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>для оплаты</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>этого требует закон</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>чтобы защитить чью-то жизнь</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>по другой причине</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>стойка регистрации</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>медицинский работник</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>аудитор</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>письменная причина, чтобы открыть особо защищённую карту</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>решение, как карта защищена</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>печать наклейки, браслета или номера</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>письменная причина, чтобы открыть карту для копии</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Возврат денег</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Сумма: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Номер операции: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Ещё к оплате: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Больше платить не нужно.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Номер чека: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Наличными</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Банковским чеком</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Картой {scheme}, в конце {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Картой</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Добросовестная оценка стоимости</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Визит: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Составлено: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Ожидаемая сумма</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>Всего: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Номер этой оценки: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Национальный номер поставщика услуг (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Налоговый номер (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Эта оценка показывает, сколько, как ожидается, будет стоить этот визит без страховки, исходя из того, что было известно при её составлении. Это не договор: вы не обязаны приходить на этот визит или получать эти услуги здесь.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Может понадобиться или выясниться по ходу что-то ещё, чего здесь нет. Это будет назначено или заказано отдельно, и вы можете попросить оценку и для этого.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Если вам выставят счёт как минимум на 400 долларов США больше, вы имеете право его оспорить. Начать можно в течение 120 дней после счёта на сайте www.cms.gov/nosurprises или по телефону 1-800-985-3059. Это не изменит того, как вас здесь лечат.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Сохраните эту бумагу или сфотографируйте её: она может понадобиться, если счёт будет больше.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Сколько вы хотите оплатить?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Оплатить картой</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Платить каждый месяц</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>Первая часть к оплате сегодня. Можно оплатить у стойки регистрации.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласиться</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>О чём речь?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Это посмотрят и поговорят с вами. До тех пор платить не нужно.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Это неверно</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Сейчас я не могу это оплатить</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Оплатить часть</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Платить частями каждый месяц</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Оплатить у стойки регистрации</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Оплатить в другой день</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Что-то неверно, или я не могу оплатить</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>Сделанный снимок</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Камера включается…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Пишите, чтобы найти ответ</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Измерено в</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Убрать это</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Пропустить вопрос</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Оставить эти вопросы человеку</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Например: где можно припарковаться?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>Кому ответить</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Ваше имя и номер телефона, если не можете здесь ждать. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Путь в виде кода для телефона</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Наведите камеру телефона, чтобы взять путь с собой.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Отсканируйте его, чтобы сохранить в телефоне.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Мои следующие приёмы</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Что можно сделать</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Кто отмечается?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ваши имя и фамилия</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Вы это подписали. Чтобы подписать снова, используйте рамку ниже.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Ваш знак</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваша подпись</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Поставьте здесь знак пальцем</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Распишитесь здесь пальцем</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Стереть подпись</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Для персонала: закрыть этот экран</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Вы пациент? Нажмите Назад.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Закрыть этот экран</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Имя, с которым вы входите</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Что-то не так</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Ниже есть ещё</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Наверх</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Добро пожаловать.
Давайте отметим ваш приход.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>У меня вопрос</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, выбран</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, перейти на этот язык</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я ухожу</translation>
    </message>
</context>
</TS>
