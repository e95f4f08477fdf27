<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 ・変更あり</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>はい、受付します</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>これは違います</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>次の予約</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>お呼び出し中</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>お呼びした番号</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>今の待ち時間：約 {least} ～ {most} 分</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>待ち時間はまだわかりません</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}：{least} ～ {most} 分</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>今の待ち時間</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>番号が呼ばれるまでお待ちください</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>受付窓口へお越しください</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>受付窓口</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>{minutes} 分前にお呼びしました</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>{time} から接続がありません。受付窓口でおたずねください。</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>待合室</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}：約 {minutes} 分遅れています。</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}：{time} まではお呼びしません。</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>あなたの列</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>{letter} のつく番号</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>患者がいつもより多いです。</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>急患がありました。</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>職員が一人おりません。</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>機械が使えません。</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>カメラに写っているもの</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>先に係の人と話す</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>ここに指で署名してください</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>署名を消す</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>お名前をすべて入力してください</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>お名前（姓と名）</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>はい、すべて正しいです</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>いいえ、変わっていません</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>住所、電話、メール、緊急連絡先：今は表示できません。</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>はい、変わりました</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>下に続きます</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>上へ戻る</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>ロビー</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>待合室の表示板</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>受付窓口</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>受付機：{program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>このコンピューターを当院に登録する</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>このコンピューターは登録されました</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>コードは管理者が管理画面の Kiosks and computers: Enrol で発行します。</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>これからの名前は {name}、用途は {program} です。</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>この画面の用途は {program} です。もう一方は次のコマンドで起動してください：{command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>このコンピューターを登録する</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>データをこのコンピューターに置く</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>当院のサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>ワンタイムコードを入力してください。</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>試行回数が多すぎます。{seconds} 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>サーバーはこのコードを受け付けません。入力の誤り、使用済み、期限切れ、または試行回数の超過です。管理者が別のコードを発行できます。</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>コードは {letters} 文字の英数字で、I、O、0、1 は含まれません。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>サーバーが応答しません。アドレスとネットワークを確認してください。（{why}）</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>このサーバーはこのままでは使えません：{why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>まだ試すことができませんでした：{why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>設置場所：{place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>決まった設置場所はありません。</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>当院のサーバー</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>このコンピューターの設定にあるものです。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>英数字 16 文字。間の線はあってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>問題があります</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>ご本人か確かめるため、もう一つお願いします</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>これは持っていません</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>どなたの受付ですか？</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>コードを持っていません</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>手紙のコード</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>バーの下にある18文字の英数字</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>手紙のコードを持っています</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>名前を入力できません</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>または、こちらからの手紙にある診察券番号</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>保険証</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>保険会社</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>カードの表にあります。文字と数字です。</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>グループ番号（なければ空のまま）</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>この保険はどなたのものですか？</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>保険の持ち主のお名前</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>はい、正しいです</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>はい、あります</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>いいえ、同じです</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>持ち主：%1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>どの保険証をお預かりしているか、今は表示できません。</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>はい、または今は保険がありません</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>カードをご用意ください。会社名と番号をおたずねします。</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>保険がありません</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>いいえ、別のカードです</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>いいえ、カードもありません</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>はい、でもカードがありません</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>今日はどうされましたか？</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>お名前と理由を保存し、受付窓口に伝えます。</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>理由を短く</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>例：10 時に予約があります</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>{name} さん、こんにちは。今日のご予約です。</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>{name} さん、こんにちは。今日のご予約です。</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>{name} さん、こんにちは。明日のご予約です。</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>{name} さん、こんにちは。明日のご予約です。</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>{name} さん、こんにちは。ご予約です。</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>{name} さん、こんにちは。ご予約です。</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>受付は全部まとめて一度です。</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>もう一つは {time}、別の場所です：{place}。そちらで受付してください。</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>撮り直す</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>写真を撮る</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>カメラが使えません。受付窓口がお手伝いします。</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>写真が大きすぎます。撮り直してください。</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>指で署名する</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>名前を入力する</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>証人の前で印を書く</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>印を書くところを見る人のお名前（姓と名）</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>お名前をすべて入力してください</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>印と証人のお名前の両方が必要です。</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>同意して署名します</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>署名のためお名前を入力してください。</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>枠の中に指で署名するか、名前の入力を選んでください。</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>枠を消して、もう一度署名してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>番地と通り</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>州または地域</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>その人のお名前</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>あなたとの関係、例えば兄弟</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>その人の電話番号</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>市外局番から電話番号をすべて入力してください。</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>name@example.org のようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>変わったことを書きとめます。</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name} さん、情報に変更はありますか？</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name} さん、今も正しいですか？</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>ご予約は {time} です。</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>ご予約は {time}、担当は {practitioner} です。</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>今は {value}。変えないときは空のままにしてください。</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>お手伝いが必要ですか？</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>受付窓口を呼んでいます</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>受付窓口に伝えました</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>係の人が向かっています</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>呼び出しが届きませんでした</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>この画面に係の人が来ます。入力したものは消えません。</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>ここでお待ちになるか、待つ間に受付を続けてください。</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>待つ間に受付を続けられます。</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>受付窓口へお越しください。お手伝いします。</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>はい、人を呼ぶ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>いいえ、戻る</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>例：{date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>年は 4 けたの数字で入力してください。例：1985</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>月は 12 までです。先に月、次に日を入力してください。</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>月は 12 までです。先に日、次に月を入力してください。</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>月は 12 までです。年の次が月、その次が日です。</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>月は 1 から 12 の数字か、言葉で入力してください。</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>その日付はありません。もう一度ご確認ください。例：{date}</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>生年月日を入力してください。</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>生まれた日を入力してください。</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>生まれた月を入力してください。</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>生まれた年を 4 けたの数字で入力してください。</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>生年月日は過去の日付にしてください。</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>生まれた年をご確認ください。</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>手紙のコードをスキャナーにかざすか、入力してください。</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>手紙のコードを読み取りました。次に生年月日を入力してください。</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>手紙のコードを読み取れませんでした。入力してください。</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>今はコードを使えません。姓と生年月日を入力してください。</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>コードの18文字の英数字を入力してください。</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>電話番号の下 4 けた</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>ご住所の郵便番号</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>こちらにある番号、例えば 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>例：02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>電話番号の下 4 けたを入力してください。</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>郵便番号を入力してください。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>まだいらっしゃいますか？</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>個人情報を守るため、この画面は {seconds} 秒後に最初に戻ります。</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>わたし</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>わたしの夫、妻、パートナー</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>わたしの母または父</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>わたしの息子または娘</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>保険は変わりましたか？</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>健康保険がありますか？</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>今もこの保険ですか？</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>会員番号、末尾 {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>受付窓口がカードを確認します。順番は変わりません。</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>保険会社の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>カードの会員番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>保険の持ち主のお名前を入力してください。</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラで読み取る</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>係を呼ぶ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>約 2 分です。{minutes} 分間さわらないと、まだいらっしゃるかおたずねします。</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>約 2 分です。{seconds} 秒間さわらないと、まだいらっしゃるかおたずねします。</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>あなたの情報</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>あなたの保険</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>{count} のうち {number} 番目 ・{name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>長すぎます。{limit} 文字までにしてください。</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>保存できない文字があります。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>この質問に答えてください。</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>数字を入力してください。例：3</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>整数を入力してください。例：3</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>{limit} 以上を入力してください。</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>{limit} 以下を入力してください。</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>短すぎます。{limit} 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>月と年も入力してください。年は 4 けたの数字です。</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>{limit} より前でない日付を入力してください。</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>{limit} より後でない日付を入力してください。</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>入力をご確認ください。{limit} のような形です。</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>小数点の後は {limit} けたまでです。</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>その時刻はありません。時と分をご確認ください。</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>ウェブの住所を入力してください。例：www.example.org</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>単位を選んでください。</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>{limit} 個まで選んでください。</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>{limit} 個以上選んでください。</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>入力をご確認ください。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>もう一つ追加</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>あと {count} 件。言葉の一部を入力して探してください。</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>見つかりません。もっと短く入力してください。</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>午前 (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>午後 (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>答えなし</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>写真を撮りました</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名しました</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>質問 {number} / {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>答えをご確認ください</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>新しい保険証を確認します。</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>保険証についておたずねします。</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>保険についてお話しします。</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>同意書を一緒に確認します。</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>健康の質問をお手伝いします。</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>情報を一緒に確認します。</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>受付が済みました、{name} さん。</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>番号の携帯電話用コード：{ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>待合室でお待ちください</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>行き先：{place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} がお呼びします。その後の行き先：{room}。</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} がお呼びします。</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>お呼びします。その後の行き先：{room}。</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>{time} のご予約は別の場所に変わりました：{place}。こちらの受付窓口がお手伝いします。</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>約 {least} ～ {most} 分。</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>{most} 分以内。</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>待ち時間はまだわかりません。</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>{time} を過ぎてもお待ちなら、お知らせください。</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>あなたへのお知らせ</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>接続が切れています。受付はここに保存しました。受付窓口にもお伝えください。</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>受付窓口はあなたの到着を確認しました。</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>受付窓口にあなたの到着を伝えました。</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>受付窓口で一つ：</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>受付窓口でいくつか：</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>順番は変わりません。</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>ほかの子どもの受付をする</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>ほかの人の受付をする</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>この答えでは見つかりませんでした</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>受付窓口がお手伝いします</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>まだ時間が早いです</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>受付窓口でおたずねください</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>受付は済んでいます</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>この予約は取り消されました</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>ご予約は別の場所です</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>今はお調べできません</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>今は見つけられません</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>お名前を保存しました</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>受付窓口へお越しください。そちらで受付します。</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>受付は {time} からです。ご予約の {minutes} 分前です。</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>ここでの受付は開始の {minutes} 分後に終わります。受付窓口ができることを確認します。</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>ほかにすることはありません。呼ばれるまでお待ちください。</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>受付窓口が詳しくお伝えし、新しい時間を探します。</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>このご予約はもうここで受付できません。</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>この建物ではありません。そちらに着いたら受付できます。</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>前にいただいた答えは保存しました。もう一度試すか、受付窓口におまかせください。</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>少ししてからもう一度お試しください。受付窓口でも受付できます。</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>接続が切れています。答えを確認してもう一度試すか、受付窓口にお名前を残してください。</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>受付窓口にもお越しください。接続が戻るとメッセージが届きます。</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>コードをご確認ください。予約の当日に使えます。</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>コードの代わりに名前でも受け付けます。</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>時間に間に合わないときは、こちらの受付窓口から電話できます。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>あなたの番号</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>ご予約</translation>
    </message>
    <message>
        <source>With</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>カメラに見せてください</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>コードが見えませんでした</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>カメラが使えません</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>手紙のコード、または運転免許証の裏面を枠の中にかざしてください。画像は保存されません。</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>明るい場所で平らにし、動かさずに、もう一度お試しください。閉じて入力することもできます。</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>これを閉じて、姓と生年月日を入力してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>名前を残す</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>係に来てもらう</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>来た理由を短く入力してください。</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>残りの質問をおたずねします。答えは保存しました。</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>除きました：{answers}。答えにもう一度さわると戻ります。</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>前の答え：{answers}。正しければもう一度選んでください。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>この質問を係の人にまかせますか？</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>{count} 個の質問をすべて係の人にまかせますか？</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>答えは保存して係の人に渡します。残りは係の人がおたずねします。</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>受付窓口がおたずねします。順番は変わりません。</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>どなたが同意書に署名できるかお伝えします。</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>{name} さんの代わりに大人が署名します。母、父、または法定後見人です。</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>{name} さんとのご関係は？</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>母または父</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>法定後見人</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>署名する大人のお名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>お子さんとの関係を選んでください。</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>{name} さんの代わりに、母として署名します。</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>{name} さんの代わりに、父として署名します。</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>{name} さんの代わりに、法定後見人として署名します。</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>{name} さんの代わりに、介護する人として署名します。</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>{name} さんの代わりに署名します。</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>姓または診察券番号を入力してください。</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>こちらの記録と違うか、ご予約が別の日や別の場所かもしれません。</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>場所：{place}。そちらに着いたら受付できます。</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>受付窓口へお越しください。お調べして受付します。</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>少し待ってから、もう一度試すにさわってください。</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>お名前をご確認ください。手紙の診察券番号でもかまいません。</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>生年月日をご確認ください。</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>電話番号が新しいときは、代わりに郵便番号を入力してください。</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>受付窓口へお越しください。</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>カードや手紙など、お名前のあるものをご用意ください。</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>それまでお座りください。</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>{time} にこの画面へ戻ってください。</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>今すぐ受付窓口へお越しください。</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>ご予約の時間をお伝えください。下にあります。</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>新しい時間か、この予約がどうなったかおたずねください。</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>そちらへお越しください。住所は下にあります。</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>こちらの受付窓口が道をご案内します。</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>待合スペースでお待ちください。</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>番号をご覧ください。だれも呼ばないときは受付窓口にお知らせください。</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>{which} 号室</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>診察室 {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>待合スペース {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>待合室 {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>{which} 階</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>{which} 棟</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>窓口 {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>ドア {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>母または父</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>後見人</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>夫、妻、パートナー</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>息子または娘</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>姉妹</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>兄弟</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>兄弟姉妹</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>友人</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>近所の人</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>親せき</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>再診</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>健診</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>夫</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>妻</translation>
    </message>
    <message>
        <source>son</source>
        <translation>息子</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>娘</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>年に一度の健診</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>予防接種</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>血液検査</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>血圧測定</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>レントゲン</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>検査室</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>家庭医療</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>小児科</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>女性の健康</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>待合室</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>待合スペース</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>受付窓口</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>本館</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>ここにいる人</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>どなたとご一緒かおたずねします。</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>ご予約は {name} さんのものです。あなたはどなたですか。</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>わたしは {name} です</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>わたしは母です</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>わたしは父です</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>わたしは法定後見人です</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>わたしは介護する人です</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>わたしはほかの人です</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>受付できます。署名が必要なものは受付窓口にあります。</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>あなたがどなたか選んでください。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>お名前を入力してください。</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>どうぞ受付窓口へお越しください</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>この画面は今、受付ができません。受付窓口がお手伝いします。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>このアカウントではこの画面を閉じられません。</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>名前とパスワードが合いません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>回数が多すぎます。{time} 以降にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>クリニックの記録が応答しません。少ししてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>答えを探す</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>今日の診察</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>受付時間と道順</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>検査の準備</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>費用と保険</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>個人情報と記録</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>言語、聞く、見る、動く</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>何かおかしい</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>何をお知りになりたいですか？</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>これが答えかもしれません</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>どちらへ行かれますか？</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>答えのあるページがありません</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>質問を残してください</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>質問を保存しました</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>ご自分の言葉で入力するか、何についてかを選んでください。</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>別の言い方で聞く、質問を残す、人に来てもらう、のどれかができます。</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>受付窓口の者が読んでお答えします。</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>受付窓口が読みます。今すぐ知りたいときは、係を呼ぶを押してください。</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>答えを見つける</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>別の言い方で聞く</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>以上です</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>質問を残す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>これではない</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>行き先：{place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>道を探す</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>知りたいことを入力してください。</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>うまくいきませんでした。もう一度試すか、係を呼ぶを押してください。</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>約 {minutes} 分。この道に階段はありません。</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>約 {minutes} 分。階段があり、ほかの道はありません。係にお声がけください。</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>約 {minutes} 分。この道に階段があります。</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>短い、階段あり</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>階段なし</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>予約にさわって、来られるかお知らせください。</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>ここで取れる空き時間がありません。受付窓口がお手伝いします。</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>ほかの時間を探す</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>いいえ、来られません</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>はい、変えます</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>いいえ、ほかの時間</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>いいえ、そのまま</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>この予約の、携帯電話カレンダー用コード</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>ほかの人が先に取りました。別の時間を選んでください。</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>ここではできません。受付窓口でおたずねください。</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>来ると答えました</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>来られないと答えました</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>次のご予約</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>来られますか？</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>何の予約ですか？</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>時間を選んでください</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>この時間でよいですか？</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>この予約を取り消しますか？</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>予約を取りました</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ありがとうございます</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>予約を取る</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>はい、来ます</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>はい、取ります</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>はい、取り消します</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>来られると記録しました。</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>この予約は取り消しました。</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>来られないことを受付窓口に伝えました。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>お支払いができたか確認します。もう一度支払わないでください。</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>そちらで支払えます。</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>今はここで支払えません</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>お支払い額：{amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>お支払い額は受付窓口がお伝えします。</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>受付は続きます。お支払い額は受付窓口がお伝えします。</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>お支払い額を調べています。</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>今お支払いになってもならなくても、お帰りになれます。</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>今お支払いになってもならなくても、受付は済みます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>受付窓口で支払う</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>カードで {amount} を支払う</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>診察の料金のうちあなたの分</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>診察の料金</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>前回までの残り</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>全体の料金は {price} です。保険が {paid} を払いました。</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>{amount} まで支払えます。</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>{amount} までの金額を入力してください。</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} 回、毎月 {amount} ずつ</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>何回に分けるか選んでください。</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>何についてかを選んでください。</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>領収書をメールで {address} に送る</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>カード端末をご覧ください</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>お支払い済みです。ありがとうございます</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>支払われていません</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>支払われたかまだわかりません</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>{amount} を支払うには、カードをかざすか差し込んでください。</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount} をお支払いになりました。受付窓口で領収書をお渡しします。</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount} をお支払いになりました。領収書は {address} に送られます。</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount} をお支払いになりました。領収書は今は送れません。受付窓口でお渡しします。</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>もう一度試すか、後で支払えます。</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>もう一度試すか、後で支払えます。受付は続きます。</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>もう一度支払わないでください。受付窓口が一緒に確認します。</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>お伝えになりたいことがあるかおたずねします。</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>こちらが知っておくことを書くか、特にないにさわってください。</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>この機械は読み上げができません。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>ここではこの言語を読み上げることができません。スタッフにお尋ねください。</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>聞くには、ヘッドホンを差し込んでください。</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>下キーで次へ、上キーで前へ進みます。Enterキーで選びます。F1キーでもう一度聞けます。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>ここに入力</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>運転免許証の裏面をスキャナーにかざすこともできます。</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>カードに書かれている内容です。確認して、違うところを直してください。</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>カードの一部だけ読み取れました。残りを入力してください。</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>読み取れませんでした。姓と生年月日を入力してください。</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>お帰りの前に</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>今日の受診はいかがでしたか？</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>お大事に</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>帰ります</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>答えずに進む</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>とても良かった</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良かった</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>悪かった</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>とても悪かった</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>今日お約束したこと：</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>ご質問があれば、今どうぞ。</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>どなたの答えかは、だれにもわかりません。</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>本日の受診は終わりです。お気をつけてお帰りください。</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>次のご予約：{visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>次の予約</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>質問があります</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>いらした場所と次回の日時を、携帯電話用のコードにしました</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>カードが見えません。カードをカメラの前にまっすぐかざしてください。</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>カードの一部が切れています。カード全体を写してください。</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>カードが遠すぎます。カメラに近づけてください。</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>写真がぼやけています。カードを動かさないでください。</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>光が反射しないように、カードを少し傾けてください。</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>写真が暗すぎます。カードを光のほうに向けてください。</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>この写真でカードを読み取れます。</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>または、この写真を使うと、受付窓口がカードを確認します。</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>この写真を使う</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>タッチと動き</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>手が2回触れてしまう</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>まれに</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>よくある</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>画面の動き</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>動きなし</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>ボタンの位置</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>画面の下半分</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>最初からやり直しますか？</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>この画面の内容はすべて消えます。確認済みのものは保存されています。</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>はい、最初から</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>いいえ、戻る</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>まだいます</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>はい、まかせます</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>いいえ、続けます</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>ヘッドホンで画面を読み上げる</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>ふつうの速さ</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>ふつうの音量</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>答える時間</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>いつもどおり</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>もっと長く</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>お伝えになりたいことはありますか？</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>今日担当する者が読みます。空のままでもかまいません。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>特にない</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>読み取ると携帯電話のカレンダーに保存できます。</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>一文字消す</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>キーを隠す</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>あなたの記録を見た人</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>この期間に記録は使われていません。</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>診察券番号：{number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>{moment} に {name} が作成</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>これは、クリニックの受付システムであなたの記録に行われたことのすべてです。記録の内容はここには表示しません。役割は、その人の今日の仕事です。</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>最後の {count} 件だけを表示しています。ほかを見るには、短い期間を指定してください。</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>{end} まで</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>{begin} から {end} まで</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>何をしたか</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>どのコンピューターで</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>記録を開いて読みました</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>検索で患者を見ました</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>予約なしで記録を開きました</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>予約なしで記録を開いたことを審査しました</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>患者が受付機で確認されました</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>来院の受付</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>受付での答えが保存されました</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>患者を迎えた、または呼びました</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>記録を変更しました</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>変更を見て、行いませんでした</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>患者を登録しました</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>患者の予約を取った、または取り消しました</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>患者の二つの記録をまとめた、または分けました</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>最後の操作を取り消しました</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>ほかのシステムからデータを取り込みました</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>この報告書を求めました</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>この報告書を患者のために保存しました</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>電話を記録した、またはかけました</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>同僚への連絡を書いた、読んだ、または済ませました</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>患者についてほかの人に伝えたことを書きとめました</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>受付窓口で記録を使いました</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}。理由：{reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to} に伝えたこと：{what}。理由：{reason}（{basis}）、{day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>患者の同意による</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>患者の求めによる</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>治療のため</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>支払いのため</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>法律による</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>だれかの命を守るため</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>ほかの理由による</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>窓口の職員</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>医療職</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>管理職</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>監査担当</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>特に保護された記録を開く理由を書きました</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>記録の保護のしかたを決めました</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>ラベル、リストバンド、番号札を印刷しました</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>写しを渡すため記録を開く理由を書きました</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>領収書</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>金額：{amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>照会番号：{number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>残りのお支払い：{amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>お支払いは残っていません。</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>領収書の番号：{number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>小切手</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>{scheme} カード、末尾 {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>誠実な費用見積書</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>受診: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>作成: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>見込み額</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>合計: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>この見積書の番号: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>場所：{place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>全国医療提供者番号（NPI）：{number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>納税者番号（TIN）：{number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>この見積書は、保険を使わない場合に今回の受診にかかると見込まれる費用を、作成時に分かっていたことに基づいて示しています。契約ではありません。受診する義務も、ここでこれらのサービスを受ける義務もありません。</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>ここに含まれていないものが必要になったり、途中で出てきたりすることがあります。それは別に予約または依頼され、その見積書も求めることができます。</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>請求額がこれより 400 米ドル以上高い場合、請求に異議を申し立てる権利があります。請求から 120 日以内に、www.cms.gov/nosurprises または電話 1-800-985-3059 で始めることができます。それによってここでの診療が変わることはありません。</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>この紙を保管するか、写真に撮ってください。請求額が高かった場合に必要になることがあります。</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>いくら支払いますか？</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>カードで支払う</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>毎月支払う</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>一回目は今日が期限です。受付窓口で支払えます。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意する</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>何についてですか？</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>係の者が確認してお話しします。それまでこの支払いは求めません。</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>これは違います</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>今は支払えません</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>一部を支払う</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>毎月分けて支払う</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>受付窓口で支払う</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>別の日に支払う</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>何かおかしい、または支払えない</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>撮った写真</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>カメラに写っているもの</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>カメラを起動しています…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>入力して答えを探す</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>はい、すべて正しいです</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>もう一つ追加</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>これを取り除く</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>この質問を飛ばす</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>これらの質問を係の人にまかせる</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>例：どこに駐車できますか？</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>だれに答えるか</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>お名前と、ここで待てないときは電話番号。空のままでもかまいません。</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>道順の携帯電話用コード</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>携帯電話のカメラを向けると、道順を持って行けます。</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>あなたの番号</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>読み取ると携帯電話に保存できます。</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>次の予約</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>どなたの受付ですか？</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>お名前（姓と名）</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>署名済みです。もう一度署名するには、下の枠を使ってください。</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>あなたの印</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>ここに指で印を書いてください</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>ここに指で署名してください</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>署名を消す</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>職員用：この画面を閉じる</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>患者さんですか？戻るを押してください。</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>この画面を閉じる</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>サインインに使うお名前</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>問題があります</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下に続きます</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>上へ戻る</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>ようこそ。
受付をしましょう。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>受付する</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>質問があります</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択中</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1、この言語に変える</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>帰ります</translation>
    </message>
</context>
</TS>
