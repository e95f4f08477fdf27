<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 已更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>是，办理签到</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>这不对</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>我的下次预约</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>正在叫号</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>刚刚叫过</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>现在等候时间：大约 {least} 到 {most} 分钟</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>还不能告诉您要等多久</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}：{least} 到 {most} 分钟</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>现在等候时间</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>请等候您的号码</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>请到前台</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>{minutes} 分钟前叫过</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>{time} 起没有连接。请到前台询问。</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候诊室</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}：大约晚 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}：{time} 之前不叫号。</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>您的队列</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>带 {letter} 的号码</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>患者比平时多。</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>发生了紧急情况。</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>有工作人员不在。</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>有机器不能用。</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>相机看到的画面</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>先和工作人员谈</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>请用手指在这里签名</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>清除签名</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>请输入您的全名</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>您的全名</translation>
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
        <translation>是，都正确</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>没有，什么都没变</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>您的地址、电话、电子邮件、紧急联系人：现在无法显示。</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>是，有变化</translation>
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
        <translation>下面还有</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>回到顶部</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>候诊室显示屏</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>签到机：{program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>将这台电脑加入诊所</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>这台电脑已加入</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>管理员在管理窗口的 Kiosks and computers: Enrol 中生成代码。</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>从现在起它名为 {name}，用于：{program}。</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>此窗口用于：{program}。另一个窗口用此命令启动：{command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>加入这台电脑</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>把数据保存在这台电脑上</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>请输入诊所服务器的地址。</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>请输入一次性代码。</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>尝试次数过多。请在 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>服务器不接受这个代码：它输入有误、已被使用、已过期，或尝试次数过多。管理员可以再生成一个。</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>代码由 {letters} 个字母和数字组成，不含 I、O、0 和 1。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>服务器没有回应。请检查地址和网络。（{why}）</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>不能这样使用这台服务器：{why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>尚未能试用：{why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>它位于：{place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>它没有固定的位置。</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>诊所的服务器</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>按这台电脑的设置。</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>十六个字母和数字，中间的横线可有可无。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>还有一件事，确认是您本人</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>我没有这个</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>谁在签到？</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>我没有代码</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>您信件上的代码</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>条形码下方的 18 个字母和数字</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>我有信件上的代码</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>我无法输入姓名</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>或者我们信件上的病历号</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>您的保险卡</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>在卡的正面。字母和数字。</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>团体号（没有就留空）</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>这份保险是谁的？</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>保险持有人的姓名</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>是，正确</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>是，我有</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>不，还是一样</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>持有人：%1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>现在无法显示我们有您的哪张卡。</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>是，或者我现在没有保险</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>请准备好您的卡：我们会问公司名称和号码。</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>我没有保险</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>不，我有另一张卡</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>不，而且我没带卡</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>是，但我没带卡</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>您今天为什么来？</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>我们会保存您的姓名和原因，并告诉前台。</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>您的原因，简单几个字</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>例如：我 10 点有预约</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>您好，{name}。这些是您今天的预约。</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>您好，{name}。这是您今天的预约。</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>您好，{name}。这些是您明天的预约。</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>您好，{name}。这是您明天的预约。</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>您好，{name}。这些是您的预约。</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>您好，{name}。这是您的预约。</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>所有预约只需签到一次。</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>还有一个在 {time}，在另一个地方：{place}。请在那里签到。</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>重新拍照</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>相机不能用。前台会帮助您。</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>这张照片太大。请重新拍一张。</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>用手指签名</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>输入我的姓名</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>在证人面前画押</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>看到您画押的人的全名</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>请输入您的全名</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>需要您的画押和证人的姓名。</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>我同意并签名</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>请输入您的姓名来签名。</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>请用手指在框内签名，或选择输入姓名。</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>请清除框内并重新签名。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>门牌号和街道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>州或地区</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>这个人的姓名</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>和您的关系，例如兄弟</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>这个人的电话号码</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>请输入完整的电话号码，包括区号。</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>请输入电子邮件地址，例如 name@example.org。</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>他们会记下有什么变化。</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}，您的资料有变化吗？</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}，这还正确吗？</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>您的预约时间是 {time}。</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>您的预约时间是 {time}，由 {practitioner} 接诊。</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>现在是 {value}。留空就不变。</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>您需要有人帮助吗？</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>正在叫前台</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>已告诉前台</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>有人正向您走来</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>呼叫没有成功</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>我们会派人到这个屏幕。您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>请留在这里，或者边等边继续签到。</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>您可以边等边继续签到。</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>请到前台。他们会帮助您。</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>是，叫人来</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着办</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>例如 {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>请用四位数字输入年份，例如 1985。</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>只有 12 个月。请先输入月，再输入日。</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>只有 12 个月。请先输入日，再输入月。</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>只有 12 个月。年后面是月，然后是日。</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>请用 1 到 12 的数字或文字输入月份。</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>没有这个日期。请再检查一次，例如 {date}。</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>请输入您的出生日期。</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>请输入您出生的日。</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>请输入您出生的月。</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>请输入您出生的年份，四位数字。</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>出生日期必须是过去的日期。</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>请检查您出生的年份。</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>请把您信件上的代码放在扫描器下方，或手动输入。</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>我们已读取您信件上的代码。现在请输入您的出生日期。</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>我们无法读取您信件上的代码。请手动输入。</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>代码现在不能用。请输入您的姓氏和出生日期。</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>请输入代码的 18 个字母和数字。</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>我的电话号码</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>我的邮政编码</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>您电话号码的最后四位</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>您地址的邮政编码</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>我们存的您的号码，例如 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>例如 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>请输入您电话号码的最后四位。</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>请输入您的邮政编码。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>为了保护您的隐私，屏幕将在 {seconds} 秒后重新开始。</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>我的丈夫、妻子或伴侣</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>我的母亲或父亲</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>我的儿子或女儿</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>您的保险有变化吗？</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>您有医疗保险吗？</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>这还是您的保险吗？</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>会员号，末尾是 {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>前台会看您的卡。您的排队位置不变。</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>请输入保险公司的名称。</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>请输入您卡上的会员号。</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>请输入保险持有人的姓名。</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>用相机扫描</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>请人帮助</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>大约两分钟。如果 {minutes} 分钟没有触摸，我们会问您是否还在。</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>大约两分钟。如果 {seconds} 秒没有触摸，我们会问您是否还在。</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>您的资料</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>您的保险</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>您的同意书</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您是谁</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>第 {number} 步，共 {count} 步 · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>太长了。最多 {limit} 个字。</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>有一个符号无法保存。请重新输入。</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>请回答这个问题。</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>请输入一个数字，例如 3。</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>请输入一个整数，例如 3。</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>请输入 {limit} 或更大的数。</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>请输入 {limit} 或更小的数。</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>太短了。至少 {limit} 个字。</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>请也输入月和年，年份用四位数字。</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>请输入不早于 {limit} 的日期。</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>请输入不晚于 {limit} 的日期。</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>请检查您输入的内容。应该像 {limit} 这样。</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>小数点后最多 {limit} 位数字。</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>没有这个时间。请检查小时和分钟。</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>请输入网址，例如 www.example.org。</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>请选择测量单位。</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>最多选择 {limit} 个。</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>至少选择 {limit} 个。</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>请检查您输入的内容。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>还有 {count} 个。请输入词的一部分来查找。</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>没有找到。请试试更短的部分。</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>上午 (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>下午 (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>已拍照</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number} 题，共 {count} 题</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>请检查您的回答</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>他们需要看您的新保险卡。</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>他们会问您的保险卡。</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>他们会和您谈保险。</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>他们会和您一起看同意书。</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>他们会帮助您回答健康问题。</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>他们会和您一起核对资料。</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>您已签到，{name}。</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>您的号码的手机二维码：{ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>请在候诊室就座</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>请去：{place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} 会叫您。然后请去：{room}。</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} 会叫您。</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>会有人叫您。然后请去：{room}。</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>您 {time} 的预约现在在另一个地方：{place}。这里的前台会帮助您。</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>大约 {least} 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>不到 {most} 分钟。</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>还不能告诉您要等多久。</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>如果等过了 {time}，请告诉我们。</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>给您的消息</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>我们的连接中断了。您的签到保存在这里。请也告诉前台。</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>前台已看到您在这里。</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>前台已知道您在这里。</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>在前台有一件事：</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>在前台有几件事：</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>您的排队位置不变。</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>为另一个孩子签到</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>为另一个人签到</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>我们用这些回答找不到您</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>前台会帮助您</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>您来早了</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>请找前台</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>您已经签到了</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>这个预约已取消</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>您的预约在另一个地方</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>我们现在无法查找您</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>我们现在找不到您</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>我们已保存您的姓名</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>请到前台。他们会为您签到。</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>您可以从 {time} 开始签到，也就是预约前 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>这里的签到在开始后 {minutes} 分钟关闭。前台会看看能做什么。</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>没有其他事要做。请等候叫号。</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>前台可以告诉您更多，并找新的时间。</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>您的预约不能再在这里签到。</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>不在这座楼里。您到那里后可以签到。</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>您之前告诉我们的内容已保存。请再试，或请前台帮助。</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>请稍后再试。前台也可以为您签到。</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>我们的连接中断了。请检查您的回答并再试，或给前台留下姓名。</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>请也到前台。连接恢复后他们会收到您的信息。</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>请检查代码。它在您预约的当天有效。</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>您也可以不用代码，而提供姓名。</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>如果您不能及时到那里，这里的前台可以给他们打电话。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>With</source>
        <translation>医务人员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>请对准相机</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>我们没有看到代码</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>相机不能用</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>请把您信件上的代码或驾照背面放在框内。不会保存任何图像。</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>请在光线好的地方放平、拿稳，再试一次。也可以关闭此窗口并手动输入。</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>请关闭此窗口，并输入您的姓氏和出生日期。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>留下我的姓名</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>请工作人员过来</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>请用几个字输入您来的原因。</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>他们会问您其余的问题。您的回答已保存。</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>已略去：{answers}。再次触摸您的回答可以恢复。</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>您之前还有：{answers}。如果正确请再选。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍等。</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>把这个问题留给工作人员？</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>把全部 {count} 个问题留给工作人员？</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>您的回答会保存并交给他们。他们会问其余的问题。</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>前台会问您。您的排队位置不变。</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>他们会告诉您谁可以签同意书。</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>由成年人为 {name} 签名：母亲、父亲或法定监护人。</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>您是 {name} 的什么人？</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>母亲或父亲</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>法定监护人</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>请输入签名的成年人的姓名。</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>请选择您是孩子的什么人。</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>您作为母亲为 {name} 签名。</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>您作为父亲为 {name} 签名。</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>您作为法定监护人为 {name} 签名。</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>您作为照顾者为 {name} 签名。</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>您为 {name} 签名。</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>请输入您的姓或病历号。</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>可能我们写的不一样，或者您的预约在另一天或另一个地方。</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>地点：{place}。您到那里后可以签到。</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>请到前台。他们可以查找您并为您签到。</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>请等一会儿，然后触摸再试一次。</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>请检查您的姓名。也可以用我们信件上的病历号。</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>请检查您的出生日期。</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>如果您的电话号码是新的，请改用邮政编码。</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>请到前台。</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>请准备有您姓名的东西，例如卡或信。</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>在那之前请就座。</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>请在 {time} 回到这个屏幕。</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>请现在到前台。</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>请告诉他们您的预约时间。写在下面。</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>请要一个新的时间，或问这个预约怎么了。</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>请去那里。地址写在下面。</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>这里的前台可以告诉您怎么走。</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>请在候诊区就座。</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>请留意您的号码。如果没有人叫您，请告诉前台。</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>房间 {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>检查室 {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>候诊区 {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>候诊室 {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>楼层 {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>楼 {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>窗口 {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>门 {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>母亲或父亲</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>丈夫、妻子或伴侣</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>儿子或女儿</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>姐妹</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>兄弟</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>复诊</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>丈夫</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>妻子</translation>
    </message>
    <message>
        <source>son</source>
        <translation>儿子</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>女儿</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>年度体检</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初诊</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>接种疫苗</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>化验结果</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>验血</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>量血压</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X 光</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>化验室</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>家庭医学</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>儿科</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>妇女健康</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候诊室</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>候诊区</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>主楼</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>谁在这里</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>他们会问谁和您一起来。</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>这个预约是 {name} 的。请告诉我们您是谁。</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>我是 {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>我是母亲</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>我是父亲</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>我是法定监护人</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>我是照顾者</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>我是其他人</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>您可以签到。需要签名的文件在前台。</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>请选择您是谁。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>请到前台去</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>这个屏幕现在无法为您签到。前台会帮助您。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>这个账户不能关闭这个屏幕。</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>名称和密码不匹配。请再试。</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>尝试次数太多。请在 {time} 后再试。</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>诊所的记录没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>寻找答案</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>我今天的就诊</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>开放时间和路线</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>我们的服务</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>检查前的准备</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>费用和保险</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>隐私和我的病历</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>语言、听力、视力、行动</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>有什么不对</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>这可能是答案</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>您想去哪里？</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>我们的页面没有这个答案</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>给我们留下问题</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>我们已保存您的问题</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>请用自己的话输入，或选择主题。</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>您可以换种说法问，留下问题，或请人过来。</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>前台的人会看并回答您。</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>前台会看。如果现在就要知道，请按请人帮助。</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>查找答案</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>换种说法问</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>留下我的问题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>不是这个</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>去：{place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>找路</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>请输入您想知道的事。</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>没有成功。请再试，或按请人帮助。</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>大约 {minutes} 分钟。这条路没有台阶。</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>大约 {minutes} 分钟。有台阶，无法绕开：请工作人员帮助。</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>大约 {minutes} 分钟。这条路有台阶。</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>较短，有台阶</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>没有台阶</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>触摸一个预约，告诉我们您来不来。</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>您没有预约。</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>这里没有可以预约的时间。前台可以帮助。</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>找别的时间</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>不，我不能来</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>是，改时间</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>不，换时间</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不，保留</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>这个预约的二维码，可存入手机日历</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>有人先约了：这个时间已满。请选别的。</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>这里不能办。请问前台。</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>您说会来</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>您说不能来</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>您的下次预约</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>您来吗？</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>预约是为了什么？</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>请选择时间</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>这个时间可以吗？</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>您要取消这个预约吗？</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>您的预约已订好</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>预约就诊</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>是，我会来</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>是，预约</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>是，取消</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>我们已记下您会来。</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>这个预约已取消。</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>我们已告诉前台您不能来。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>他们会查看您的付款是否成功。请不要再付。</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>您可以在那里付款。</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>现在不能在这里付款</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>应付：{amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>前台会告诉您要付多少。</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>您的签到继续。前台会告诉您要付多少。</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>我们正在查看要付多少。</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>无论现在付不付，您都可以离开。</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>无论现在付不付，您都已签到。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>在前台付款</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>刷卡支付 {amount}</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>就诊费用中您的部分</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>就诊费用</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>以前未付</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>总价是 {price}。您的保险付了 {paid}。</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>您最多可以付 {amount}。</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>请输入不超过 {amount} 的金额。</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>分 {count} 期，每期 {amount}，每月一期</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>请选择分几期。</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>请选择是关于什么。</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>把收据用电子邮件发送到 {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>请看刷卡机</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>已付款。谢谢您</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>没有付款</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>还不知道是否付款成功</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>请在那里刷卡或插卡支付 {amount}。</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>已付 {amount}。前台会给您收据。</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>已付 {amount}。收据会发送到 {address}。</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>已付 {amount}。收据现在无法发送：前台会给您一张。</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>您可以再试，或以后再付。</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>您可以再试，或以后再付。您的签到继续。</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>请不要再付。前台会和您一起查看。</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>他们会问您有什么想让我们知道。</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>请写下我们应该知道的事，或触摸没有要说的。</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>此机器无法朗读。请向工作人员求助。</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>此处无法朗读这种语言。请向工作人员求助。</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>要收听，请插入耳机。</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>按向下键到下一项，按向上键到上一项。按回车键选择。按 F1 再听一遍。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>您可以把驾照背面放在扫描器下方。</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>这是您证件上的信息。请核对，并改正不对的地方。</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>我们只读到了证件的一部分。请输入其余内容。</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>我们无法读取。请输入您的姓氏和出生日期。</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>离开之前</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>您今天的就诊怎么样？</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>再见</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>我现在离开</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>不回答，继续</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不好</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>很不好</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>今天和您约定了这些：</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>如果您有问题，请现在提问。</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>没有人会知道是您回答的。</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>您的就诊结束了。请慢走。</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>您的下次预约：{visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>我的下次预约</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>我有问题</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>您到过的地方和下次来的时间，供手机扫描的二维码</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>看不到卡。请把您的卡平放在相机前。</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>您的卡有一部分没拍到。请让整张卡都在画面里。</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>您的卡太远了。请靠近相机。</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>照片不清楚。请拿稳您的卡。</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>请把您的卡稍微倾斜，不要让卡反光。</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>照片太暗。请把您的卡转向光线。</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>这张照片上的卡可以看清。</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>也可以保留这张，前台会看您的卡。</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留这张</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>触摸和动态</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
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
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>我的手会碰两次</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>很少</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>屏幕上的动态</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>无动态</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>按钮的位置</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>屏幕下半部分</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>重新开始吗？</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>屏幕上的内容会全部清除。您已确认的内容已保存。</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>是，重新开始</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>是，留给他们</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>不，接着办</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>在耳机中朗读屏幕</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>正常音量</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>更多时间</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>您有什么想让我们知道的吗？</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>今天为您看病的人会看到。可以不写。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>没有要说的</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>请扫描，存入手机日历。</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>收起键盘</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>谁看过您的病历</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>这段时间没有人使用过病历。</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>病历号：{number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>制作于 {moment}，制作人 {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>这是在诊所签到系统中对您的病历做过的全部事情。病历的内容不在这里显示。职务是那个人今天的工作。</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>只显示最后 {count} 条。要看其他的，请要求更短的时间。</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>到 {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>从 {begin} 到 {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>在哪台电脑</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>打开并阅读了病历</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>搜索时看到了患者</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>在没有预约时打开了病历</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>审查了没有预约时打开病历的事</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>患者在签到机上被识别</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>办理签到</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>签到时的一个回答被保存</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>接待或叫了患者</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>更改了病历</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>看了一项更改但没有做</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>登记了患者</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>为患者预约，或取消了</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>合并或分开了患者的两份病历</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>撤销了上一步</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>从其他系统导入了数据</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>要求了这份报告</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>为患者保存了这份报告</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>记录或拨打了电话</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>写、读或处理了给同事的消息</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>记下了告诉别人的有关患者的内容</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>在前台使用了病历</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}。原因：{reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>告诉了 {to}：{what}。原因：{reason}（{basis}），{day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>经患者同意</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>应患者要求</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>为了治疗</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>为了付款</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>法律要求</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>为了保护某人的生命</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>为了其他原因</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>医护人员</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>写下原因，打开受特别保护的病历</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>设定了病历的保护方式</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>打印了标签、腕带或号票</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>写下原因，为复制而打开病历</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>金额：{amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>编号：{number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>还要付：{amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>没有要付的了。</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>收据号：{number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>支票</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>{scheme} 卡，末尾是 {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>诚信费用估算</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>就诊：{time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>制作：{time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>预计费用</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>总计：{amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>本估算编号：{number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>地点：{place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>全国医疗服务提供者编号 (NPI)：{number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>税号 (TIN)：{number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>本估算显示在没有保险的情况下，本次就诊预计的费用，依据的是制作时已知的情况。它不是合同：您不必前来就诊，也不必在这里接受这些服务。</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>可能还需要或途中出现未列在其中的项目。这些项目会另行安排或申请，您也可以要求提供其费用估算。</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>如果账单比本估算高出至少 400 美元，您有权对账单提出异议。您可以在收到账单后 120 天内，通过 www.cms.gov/nosurprises 或拨打电话 1-800-985-3059 开始办理。这不会影响您在这里得到的治疗。</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>请保留这张纸或拍下照片：如果账单更高，您可能会用到它。</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>您想付多少？</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>刷卡付款</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>按月付款</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>第一期今天到期。您可以在前台付款。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>是关于什么？</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>会有人查看并和您谈。在那之前不要求您付这笔钱。</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>这不对</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>我现在付不起</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>付一部分</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>按月分期付款</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>在前台付款</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>改天再付</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>有什么不对，或者我付不起</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>拍的照片</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>相机看到的画面</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>相机正在启动…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>输入文字查找答案</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>是，都正确</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>去掉这个</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>跳过这个问题</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>把这些问题留给工作人员</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>例如：哪里可以停车？</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>回答给谁</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>您的姓名；如果不能在这里等，再写电话号码。可以留空。</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>路线的手机二维码</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>用手机相机对准它，把路线带走。</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>请扫描，保存在您的手机上。</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>我的下次预约</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>谁在签到？</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>您的全名</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>您已签过名。要重新签名，请用下面的框。</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>您的画押</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>请用手指在这里画押</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>请用手指在这里签名</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>清除签名</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>工作人员专用：关闭这个屏幕</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>您是患者吗？请按返回。</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>关闭这个屏幕</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>您登录用的名称</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>回到顶部</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>欢迎。
请办理签到。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>我有问题</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1，换成这种语言</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>我要离开</translation>
    </message>
</context>
</TS>
