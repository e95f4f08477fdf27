<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 변경됨</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>변경: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>예, 접수합니다</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>이것은 맞지 않습니다</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>다음 예약</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>지금 호출 중</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>방금 호출</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>지금 대기 시간: 약 {least}~{most}분</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>얼마나 기다릴지 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least}~{most}분</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>지금 대기 시간</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>번호를 기다려 주십시오</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>접수처로 오십시오</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>접수처</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>{minutes}분 전에 호출</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>{time}부터 연결이 없습니다. 접수처에 문의하십시오.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>대기실</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: 약 {minutes}분 늦습니다.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: {time} 전에는 부르지 않습니다.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>대기 줄</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>{letter} 번호</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>환자가 평소보다 많습니다.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>응급 상황이 있었습니다.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>직원이 자리에 없습니다.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>기계가 작동하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>카메라에 보이는 것</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>먼저 직원과 이야기하기</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>여기에 손가락으로 서명하십시오</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>서명 지우기</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>성함 전체를 입력하십시오</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>성함 전체</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>예, 모두 맞습니다</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>아니요, 바뀐 것이 없습니다</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>주소, 전화, 이메일, 비상 연락처: 지금은 보여 드릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>예, 바뀐 것이 있습니다</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>년</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>아래에 더 있음</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>맨 위로</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>로비</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>대기실 안내판</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>접수처</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>접수 기기: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>이 컴퓨터를 병원에 등록하기</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>이 컴퓨터가 등록되었습니다</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>코드는 관리자가 관리 창의 Kiosks and computers: Enrol에서 만듭니다.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>이제부터 이름은 {name}이고, 용도는 {program}입니다.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>이 창의 용도는 {program}입니다. 다른 창은 다음 명령으로 시작하십시오: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만 기다려 주십시오</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>이 컴퓨터 등록</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>데이터를 이 컴퓨터에 두기</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>병원 서버의 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>일회용 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>시도가 너무 많았습니다. {seconds}초 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>서버가 이 코드를 받지 않습니다. 잘못 입력했거나, 이미 사용했거나, 너무 오래되었거나, 너무 여러 번 시도한 코드입니다. 관리자가 다른 코드를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>코드는 글자와 숫자 {letters}자이며 I, O, 0, 1은 없습니다.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>서버가 응답하지 않습니다. 주소와 네트워크를 확인하십시오. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>이 서버는 이렇게 사용할 수 없습니다: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>아직 시험해 보지 못했습니다: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>위치: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>정해진 위치가 없습니다.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>병원 서버</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>이 컴퓨터의 설정에 있는 서버입니다.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>일회용 코드</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>글자와 숫자 열여섯 자이며, 사이의 줄은 있어도 없어도 됩니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>문제가 있습니다</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>본인인지 확인하기 위해 한 가지 더 묻겠습니다</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>이것이 없습니다</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>누가 접수합니까?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>코드가 없습니다</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>편지에 있는 코드</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>막대 아래의 글자와 숫자 18자</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>편지에서 받은 코드가 있습니다</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>이름을 입력할 수 없습니다</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>또는 저희 편지에 있는 진료 기록 번호</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>보험 카드</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>보험 회사</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>회원 번호</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>카드 앞면에 있습니다. 글자와 숫자입니다.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>그룹 번호 (없으면 비워 두십시오)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>이 보험은 누구의 것입니까?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>보험 소유자의 성함</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>예, 맞습니다</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>예, 있습니다</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>아니요, 그대로입니다</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>소유자: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>어떤 카드가 있는지 지금은 보여 드릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>예, 또는 이제 보험이 없습니다</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>카드를 준비하십시오. 회사와 번호를 묻습니다.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>보험이 없습니다</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>아니요, 다른 카드가 있습니다</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>아니요, 카드도 없습니다</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>예, 하지만 카드가 없습니다</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>오늘 어떻게 오셨습니까?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>성함과 이유를 저장하고 접수처에 알립니다.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>이유를 짧게</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>예: 10시에 예약이 있습니다</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>{name} 님, 안녕하십니까. 오늘 예약들입니다.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>{name} 님, 안녕하십니까. 오늘 예약입니다.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>{name} 님, 안녕하십니까. 내일 예약들입니다.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>{name} 님, 안녕하십니까. 내일 예약입니다.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>{name} 님, 안녕하십니까. 예약들입니다.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>{name} 님, 안녕하십니까. 예약입니다.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>모두 한 번에 접수합니다.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>다른 예약은 {time}, 다른 곳입니다: {place}. 그곳에서 접수하십시오.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>다시 찍기</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>카메라가 작동하지 않습니다. 접수처에서 도와 드립니다.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>사진이 너무 큽니다. 다시 찍어 주십시오.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>손가락으로 서명</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>이름 입력</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>증인 앞에서 표시하기</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>표시하는 것을 보는 사람의 성함 전체</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>성함 전체를 입력하십시오</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>표시와 증인의 성함이 모두 필요합니다.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>동의하고 서명합니다</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>서명하려면 성함을 입력하십시오.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>칸 안에 손가락으로 서명하거나 이름 입력을 선택하십시오.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>칸을 지우고 다시 서명해 주십시오.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>휴대 전화</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>번지와 거리</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>주 또는 지역</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>우편 번호</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>그 사람의 성함</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>관계, 예: 형제</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>그 사람의 전화번호</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>지역 번호를 포함한 전체 전화번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>name@example.org 같은 이메일 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>바뀐 내용을 적습니다.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name} 님, 정보가 바뀌었습니까?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name} 님, 아직 맞습니까?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>예약 시간은 {time}입니다.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>예약 시간은 {time}, 담당은 {practitioner}입니다.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>입력 안 함</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>현재 {value}. 그대로 두려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>도움이 필요하십니까?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>접수처를 부르고 있습니다</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>접수처에 알렸습니다</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>직원이 가고 있습니다</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>호출이 전달되지 않았습니다</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>이 화면으로 직원을 보내 드립니다. 입력한 내용은 없어지지 않습니다.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>여기 계시거나 기다리는 동안 접수를 계속하십시오.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>기다리는 동안 접수를 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>접수처로 가십시오. 도와 드립니다.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>예, 직원을 부릅니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>아니요, 돌아갑니다</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>예: {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>연도를 네 자리 숫자로 입력하십시오. 예: 1985</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>월은 12까지입니다. 월을 먼저, 그다음 일을 입력하십시오.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>월은 12까지입니다. 일을 먼저, 그다음 월을 입력하십시오.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>월은 12까지입니다. 연도 다음이 월, 그다음이 일입니다.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>월을 1부터 12까지의 숫자나 글로 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>그런 날짜는 없습니다. 다시 확인하십시오. 예: {date}</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>생년월일을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>태어난 일을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>태어난 월을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>태어난 연도를 네 자리 숫자로 입력하십시오.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>생년월일은 지난 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>태어난 연도를 확인하십시오.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>편지의 코드를 스캐너 아래에 대거나 입력해 주세요.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>편지의 코드를 읽었습니다. 이제 생년월일을 입력해 주세요.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>편지의 코드를 읽을 수 없었습니다. 코드를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>지금은 코드를 쓸 수 없습니다. 성과 생년월일을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>코드의 글자와 숫자 18자를 입력하십시오.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>내 전화번호</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>내 우편 번호</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>전화번호 마지막 네 자리</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>주소의 우편 번호</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>저희가 가진 번호, 예: 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>예: 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>전화번호 마지막 네 자리를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>우편 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>아직 계십니까?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>개인 정보 보호를 위해 이 화면은 {seconds}초 후 처음으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>남편, 아내 또는 파트너</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>어머니 또는 아버지</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>아들 또는 딸</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>보험이 바뀌었습니까?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>건강 보험이 있습니까?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>아직 이 보험입니까?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>회원 번호, 끝자리 {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>접수처에서 카드를 확인합니다. 순서는 그대로입니다.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>보험 회사 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>카드의 회원 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>보험 소유자의 성함을 입력하십시오.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>카메라로 스캔</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>직원 호출</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>약 2분 걸립니다. {minutes}분 동안 만지지 않으면 아직 계신지 묻습니다.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>약 2분 걸립니다. {seconds}초 동안 만지지 않으면 아직 계신지 묻습니다.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>내 정보</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>내 보험</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>동의서</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>{count}단계 중 {number}단계 · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>너무 깁니다. {limit}자까지 쓰십시오.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>저장할 수 없는 기호가 있습니다. 다시 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>이 질문에 답해 주십시오.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>숫자를 입력하십시오. 예: 3</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>정수를 입력하십시오. 예: 3</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>{limit} 이상을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>{limit} 이하를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>너무 짧습니다. {limit}자 이상 쓰십시오.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>월과 연도도 입력하십시오. 연도는 네 자리 숫자입니다.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>{limit} 이전이 아닌 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>{limit} 이후가 아닌 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>입력한 내용을 확인하십시오. {limit} 같은 모양이어야 합니다.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>소수점 아래는 {limit}자리까지 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>그런 시간은 없습니다. 시와 분을 확인하십시오.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>웹 주소를 입력하십시오. 예: www.example.org</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>측정 단위를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>{limit}개까지 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>{limit}개 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>입력한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>하나 더 추가</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>{count}개 더 있습니다. 단어의 일부를 입력해 찾으십시오.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>찾지 못했습니다. 더 짧게 입력해 보십시오.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>오전 (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>오후 (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>답하지 않음</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>사진 찍음</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명함</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>질문 {number} / {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>답을 확인해 주십시오</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>새 보험 카드를 확인해야 합니다.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>보험 카드에 대해 묻습니다.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>보험에 대해 이야기합니다.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>동의서를 함께 봅니다.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>건강 질문을 도와 드립니다.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>정보를 함께 확인합니다.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>접수되었습니다, {name} 님.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>번호의 휴대 전화용 코드: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>대기실에 앉아 주십시오</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>가실 곳: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} 님이 부릅니다. 그다음 가실 곳: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} 님이 부릅니다.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>호출해 드립니다. 그다음 가실 곳: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>{time} 예약은 이제 다른 곳입니다: {place}. 여기 접수처에서 도와 드립니다.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>약 {least}~{most}분.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>{most}분 이내.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>얼마나 기다릴지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>{time}이 지나도 기다리시면 알려 주십시오.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>메시지가 있습니다</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>연결이 끊어졌습니다. 접수는 여기에 저장되었습니다. 접수처에도 알려 주십시오.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>접수처에서 오신 것을 확인했습니다.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>접수처에 오신 것을 알렸습니다.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>접수처에서 한 가지:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>접수처에서 몇 가지:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>순서는 그대로입니다.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>다른 아이 접수하기</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>다른 사람 접수하기</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>이 답으로는 찾을 수 없었습니다</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>접수처에서 도와 드립니다</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>일찍 오셨습니다</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>접수처에 문의하십시오</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>이미 접수되었습니다</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>이 예약은 취소되었습니다</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>예약은 다른 곳입니다</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>아직 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>지금은 조회할 수 없습니다</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>지금은 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>성함을 저장했습니다</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>접수처로 가십시오. 그곳에서 접수해 드립니다.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>접수는 {time}부터, 예약 {minutes}분 전부터 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>여기 접수는 시작 {minutes}분 후에 끝납니다. 접수처에서 가능한 일을 알아봅니다.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>더 하실 일이 없습니다. 호출을 기다려 주십시오.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>접수처에서 더 알려 드리고 새 시간을 찾아 드립니다.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>이 예약은 더 이상 여기서 접수할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>이 건물이 아닙니다. 그곳에 가시면 접수할 수 있습니다.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>전에 말씀하신 것은 저장되었습니다. 다시 시도하거나 접수처의 도움을 받으십시오.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>잠시 후 다시 시도하십시오. 접수처에서도 접수할 수 있습니다.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>연결이 끊어졌습니다. 답을 확인하고 다시 시도하거나 접수처에 성함을 남기십시오.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>접수처에도 가십시오. 연결이 돌아오면 메시지가 전달됩니다.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>코드를 확인하십시오. 예약 당일에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>코드 대신 이름을 알려 주셔도 됩니다.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>제시간에 갈 수 없으면 여기 접수처에서 그곳에 전화할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>가실 곳</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>With</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>카메라에 보여 주세요</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>코드를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>카메라가 작동하지 않습니다</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>편지의 코드나 운전면허증 뒷면을 틀 안에 대 주세요. 사진은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>밝은 곳에서 평평하게, 움직이지 않게 들고 다시 시도해 주세요. 또는 이 창을 닫고 입력해 주세요.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>이 창을 닫고 성과 생년월일을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>이름 남기기</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>직원 오게 하기</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>오신 이유를 짧게 입력하십시오.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>나머지 질문을 합니다. 답은 저장되었습니다.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>제외됨: {answers}. 답을 다시 만지면 돌아옵니다.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>전에는 이것도 있었습니다: {answers}. 맞으면 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>잠시만 기다려 주십시오.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>이 질문을 직원에게 맡기시겠습니까?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>{count}개 질문을 모두 직원에게 맡기시겠습니까?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>답은 저장되어 직원에게 전달됩니다. 나머지는 직원이 묻습니다.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>접수처에서 묻습니다. 순서는 그대로입니다.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>누가 동의서에 서명할 수 있는지 알려 드립니다.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>{name} 님을 위해 성인이 서명합니다: 어머니, 아버지 또는 법정 후견인.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>{name} 님과 어떤 관계입니까?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>어머니 또는 아버지</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>법정 후견인</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>서명하는 성인의 성함을 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>아이와의 관계를 선택하십시오.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>어머니로서 {name} 님을 위해 서명합니다.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>아버지로서 {name} 님을 위해 서명합니다.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>법정 후견인으로서 {name} 님을 위해 서명합니다.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>돌보는 사람으로서 {name} 님을 위해 서명합니다.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>{name} 님을 위해 서명합니다.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>성 또는 진료 기록 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>저희 기록이 다르거나 예약이 다른 날이나 다른 곳일 수 있습니다.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>장소: {place}. 그곳에 가시면 접수할 수 있습니다.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>접수처로 가십시오. 조회하고 접수해 드립니다.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>잠시 기다린 다음 다시 시도를 만지십시오.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>성함을 확인하십시오. 저희 편지의 진료 기록 번호도 됩니다.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>생년월일을 확인하십시오.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>전화번호가 새 번호이면 대신 우편 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>접수처로 가십시오.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>카드나 편지처럼 성함이 있는 것을 준비하십시오.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>그때까지 앉아 계십시오.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>{time}에 이 화면으로 돌아오십시오.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>지금 접수처로 가십시오.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>예약 시간을 말씀하십시오. 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>새 시간이나 이 예약이 어떻게 되었는지 물으십시오.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>그곳으로 가십시오. 주소는 아래에 있습니다.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>여기 접수처에서 길을 알려 드립니다.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>대기 구역에 앉아 주십시오.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>번호를 지켜보십시오. 아무도 부르지 않으면 접수처에 알려 주십시오.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>{which}호실</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>진찰실 {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>대기 구역 {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>대기실 {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>{which}층</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>건물 {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>창구 {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>문 {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>어머니</translation>
    </message>
    <message>
        <source>father</source>
        <translation>아버지</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>어머니 또는 아버지</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>후견인</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>남편, 아내 또는 파트너</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>아들 또는 딸</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>자매</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>형제</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>형제 또는 자매</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>이웃</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>조부모</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>친척</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>재진</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>검진</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>남편</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>아내</translation>
    </message>
    <message>
        <source>son</source>
        <translation>아들</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>딸</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>연례 검진</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>초진</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>예방 접종</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>검사실 결과</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>혈액 검사</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>혈압 측정</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>엑스레이</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>검사실</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>가정 의학</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>소아과</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>여성 건강</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>대기실</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>대기 구역</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>접수처</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>본관</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>여기 있는 사람</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>누구와 함께 오셨는지 묻습니다.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>{name} 님의 예약입니다. 누구신지 알려 주십시오.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>저는 {name}입니다</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>저는 어머니입니다</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>저는 아버지입니다</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>저는 법정 후견인입니다</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>저는 돌보는 사람입니다</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>저는 다른 사람입니다</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>접수할 수 있습니다. 서명할 것은 접수처에 있습니다.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>누구신지 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>성함을 입력하십시오.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>접수처로 가 주십시오</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>이 화면은 지금 접수할 수 없습니다. 접수처에서 도와 드립니다.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>이 계정은 이 화면을 닫을 수 없습니다.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>이름과 비밀번호가 맞지 않습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>시도가 너무 많았습니다. {time} 이후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>의원의 기록이 응답하지 않습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>답 찾아보기</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>오늘 방문</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>시간과 길 안내</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>제공하는 진료</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>검사 준비</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>비용과 보험</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>개인 정보와 내 기록</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>언어, 청각, 시각, 이동</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>무언가 잘못됨</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>무엇이 궁금하십니까?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>이것이 답일 수 있습니다</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>어디로 가십니까?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>답이 있는 페이지가 없습니다</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>질문을 남겨 주십시오</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>질문을 저장했습니다</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>직접 입력하거나 무엇에 대한 것인지 선택하십시오.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>다르게 묻거나, 질문을 남기거나, 직원을 오게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>접수처 직원이 읽고 답해 드립니다.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>접수처에서 읽습니다. 지금 알아야 하면 직원 호출을 누르십시오.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>답 찾기</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>다르게 묻기</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>이것으로 끝</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>질문 남기기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>이것이 아닙니다</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>가는 곳: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>길 찾기</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>궁금한 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>되지 않았습니다. 다시 시도하거나 직원 호출을 누르십시오.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>약 {minutes}분. 이 길에는 계단이 없습니다.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>약 {minutes}분. 계단이 있고 피할 수 없습니다. 직원에게 도움을 청하십시오.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>약 {minutes}분. 이 길에는 계단이 있습니다.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>더 짧음, 계단 있음</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>계단 없음</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>예약을 만져 오실지 알려 주십시오.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>예약이 없습니다.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>여기서 예약할 빈 시간이 없습니다. 접수처에서 도와 드립니다.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>다른 시간 찾기</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>아니요, 못 갑니다</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>예, 옮깁니다</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>아니요, 다른 시간</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>아니요, 그대로</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>이 예약의 휴대 전화 달력용 코드</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>다른 사람이 먼저 예약했습니다. 다른 시간을 선택하십시오.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>여기서는 할 수 없습니다. 접수처에 문의하십시오.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>오신다고 하셨습니다</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>못 오신다고 하셨습니다</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>다음 예약들</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>오시겠습니까?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>무슨 예약입니까?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>시간을 선택하십시오</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>이 시간이 괜찮습니까?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>이 예약을 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>예약되었습니다</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>감사합니다</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>예약하기</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>예, 갑니다</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>모두 아님</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>예, 예약합니다</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>예, 취소합니다</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>오신다고 적었습니다.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>이 예약은 취소되었습니다.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>못 오신다고 접수처에 알렸습니다.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>지불</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>지불이 되었는지 확인합니다. 다시 지불하지 마십시오.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>그곳에서 지불할 수 있습니다.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>지금은 여기서 지불할 수 없습니다</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>잠시만 기다려 주십시오</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>지불할 금액: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>접수처에서 지불할 금액을 알려 드립니다.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>접수는 계속됩니다. 접수처에서 지불할 금액을 알려 드립니다.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>지불할 금액을 확인합니다.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>지금 지불하든 안 하든 가셔도 됩니다.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>지금 지불하든 안 하든 접수됩니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>접수처에서 지불</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>카드로 {amount} 지불</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>진료비 중 본인 몫</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>진료비</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>이전에 남은 금액</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>전체 금액은 {price}입니다. 보험이 {paid}을 냈습니다.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>{amount}까지 지불할 수 있습니다.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>{amount} 이하의 금액을 입력하십시오.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count}회, 매달 {amount}씩</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>몇 번에 나눌지 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>무엇에 대한 것인지 선택하십시오.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>영수증을 이메일 {address}(으)로 보내기</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>카드 단말기를 보십시오</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>지불되었습니다. 감사합니다</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>지불되지 않았습니다</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>지불되었는지 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>그곳에 카드를 대거나 꽂아 {amount}을 지불하십시오.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount}이 지불되었습니다. 접수처에서 영수증을 드립니다.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount}이 지불되었습니다. 영수증을 {address}(으)로 보내 드립니다.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount}이 지불되었습니다. 지금은 영수증을 보낼 수 없습니다. 접수처에서 영수증을 드립니다.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>다시 시도하거나 나중에 지불할 수 있습니다.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>다시 시도하거나 나중에 지불할 수 있습니다. 접수는 계속됩니다.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>다시 지불하지 마십시오. 접수처에서 함께 확인합니다.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>알리고 싶은 것이 있는지 묻습니다.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>저희가 알아야 할 것을 쓰거나 할 말 없음을 만지십시오.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>이 기기는 소리 내어 읽을 수 없습니다. 직원에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>여기에서는 이 언어를 소리 내어 읽을 수 없습니다. 직원에게 문의해 주세요.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>들으시려면 헤드폰을 꽂아 주세요.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>다음으로 가려면 아래 키, 이전으로 가려면 위 키를 누르세요. 선택하려면 Enter 키를 누르세요. 다시 들으려면 F1 키를 누르세요.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>버튼</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>여기에 입력하세요</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>운전면허증 뒷면을 스캐너 아래에 대셔도 됩니다.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>카드에 적힌 내용입니다. 확인하고 틀린 것을 고쳐 주세요.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>카드의 일부만 읽었습니다. 나머지를 입력해 주세요.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>읽을 수 없었습니다. 성과 생년월일을 입력해 주세요.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>가시기 전에</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>오늘 방문은 어떠셨습니까?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>안녕히 가십시오</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>지금 갑니다</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>대답하지 않고 계속</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>아주 좋았습니다</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋았습니다</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>보통입니다</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>나빴습니다</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>아주 나빴습니다</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>오늘 이렇게 하기로 했습니다:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>질문이 있으면 지금 하십시오.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>누가 대답했는지 아무도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>방문이 끝났습니다. 조심히 가십시오.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>다음 예약: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>다음 예약</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>질문이 있습니다</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>다녀간 곳과 다음에 오실 때를 담은 휴대전화용 코드</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>카드가 보이지 않습니다. 카드를 카메라 앞에 평평하게 들어 주세요.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>카드의 일부가 잘렸습니다. 카드 전체가 사진에 나오게 들어 주세요.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>카드가 너무 멉니다. 카메라에 더 가까이 대 주세요.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>사진이 선명하지 않습니다. 카드를 움직이지 말고 들어 주세요.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>카드에 빛이 비치지 않도록 카드를 조금 기울여 주세요.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>사진이 너무 어둡습니다. 카드를 밝은 쪽으로 돌려 주세요.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>이 사진에서 카드를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>또는 이 사진을 그대로 두면 접수처에서 카드를 확인합니다.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>이 사진 사용하기</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>터치와 움직임</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>아주 크게</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>뚜렷하게</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>손이 두 번 닿아요</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>드물게</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>자주</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>화면의 움직임</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>움직임 없음</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>버튼의 위치</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>화면 전체</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>화면 아래쪽 절반</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>처음부터 시작할까요?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>이 화면의 모든 것이 지워집니다. 이미 확인한 것은 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>예, 처음부터</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>아니요, 돌아갑니다</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>아직 있습니다</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>예, 맡깁니다</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>아니요, 계속합니다</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>헤드폰으로 화면 읽기</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>보통 속도</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>보통 음량</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>답하는 시간</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>시간 더 주기</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>저희에게 알리고 싶은 것이 있습니까?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>오늘 진료하는 사람들이 읽습니다. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>할 말 없음</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>내 메시지</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>스캔하면 휴대 전화 달력에 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>다음 칸</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>글자 지우기</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>자판 숨기기</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>진료 기록을 본 사람</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>이 기간에 기록으로 한 일이 없습니다.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>진료 기록 번호: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>{moment}에 {name} 작성</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>이것은 의원의 접수 시스템에서 귀하의 진료 기록으로 한 모든 일입니다. 기록의 내용은 여기에 보이지 않습니다. 역할은 그 사람이 오늘 하는 일입니다.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>마지막 {count}개만 보입니다. 다른 것을 보려면 더 짧은 기간을 요청하십시오.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>{end}까지</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>{begin}부터 {end}까지</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>어느 컴퓨터에서</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>기록을 열어 읽음</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>검색에서 환자를 봄</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>예약 없이 기록을 엶</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>예약 없이 기록을 연 것을 검토함</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>접수 기계에서 환자가 확인됨</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>내원 접수</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>접수 때의 답이 저장됨</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>환자를 맞이하거나 부름</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>기록을 변경함</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>변경 사항을 보고 하지 않음</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>환자를 등록함</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>환자의 예약을 하거나 취소함</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>환자의 두 기록을 합치거나 나눔</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>마지막에 한 일을 취소함</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>다른 시스템에서 자료를 가져옴</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>이 보고서를 요청함</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>환자를 위해 이 보고서를 저장함</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>전화를 기록하거나 걸음</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>동료에게 보내는 메시지를 쓰거나 읽거나 처리함</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>환자에 대해 다른 사람에게 알린 것을 적음</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>접수처에서 기록을 사용함</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. 이유: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to}에게 알림: {what}. 이유: {reason} ({basis}), {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>환자의 동의로</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>환자의 요청으로</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>치료를 위해</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>지불을 위해</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>법에 따라</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>생명을 보호하기 위해</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>다른 이유로</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>접수처 직원</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>의료진</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>감사자</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>특별히 보호되는 기록을 여는 이유를 적음</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>기록의 보호 방법을 정함</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>라벨, 손목띠 또는 번호표를 인쇄함</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>사본을 위해 기록을 여는 이유를 적음</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>돌려받은 금액</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>금액: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>참조 번호: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>남은 금액: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>남은 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>영수증 번호: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>수표</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>{scheme} 카드, 끝자리 {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>성실 비용 견적서</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>방문: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>작성: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>예상 비용</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>합계: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>이 견적서 번호: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>장소: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>국가 의료 제공자 번호(NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>납세자 번호(TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>이 견적서는 작성할 때 알고 있던 내용을 바탕으로, 보험 없이 이번 방문에 들 것으로 예상되는 비용을 보여 줍니다. 계약이 아닙니다. 방문하지 않으셔도 되고, 이곳에서 이 서비스를 받지 않으셔도 됩니다.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>여기에 없는 것이 더 필요하거나 도중에 생길 수 있습니다. 그것은 따로 예약되거나 요청되며, 그 견적서도 요청하실 수 있습니다.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>청구 금액이 이보다 미화 400 달러 이상 많으면 청구서에 이의를 제기할 권리가 있습니다. 청구 후 120 일 안에 www.cms.gov/nosurprises 또는 전화 1-800-985-3059 로 시작하실 수 있습니다. 그렇게 해도 이곳에서 받는 진료는 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>이 종이를 보관하거나 사진을 찍어 두세요. 청구 금액이 더 많으면 필요할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>얼마를 지불하시겠습니까?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>카드로 지불</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>매달 지불</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>첫 회는 오늘까지입니다. 접수처에서 지불할 수 있습니다.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>동의</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>무엇에 대한 것입니까?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>직원이 확인하고 이야기해 드립니다. 그때까지 이것은 청구하지 않습니다.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>이것은 맞지 않습니다</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>지금은 지불할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>일부만 지불</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>매달 나누어 지불</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>접수처에서 지불</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>다른 날 지불</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>무언가 잘못되었거나 지불할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>찍은 사진</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>카메라에 보이는 것</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>카메라를 켜는 중…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>입력하여 답을 찾으십시오</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>측정 단위</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>예, 모두 맞습니다</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>하나 더 추가</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>이것 빼기</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>이 질문 건너뛰기</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>이 질문들을 직원에게 맡기기</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>예: 어디에 주차할 수 있습니까?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>누구에게 답할까요</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>성함, 그리고 여기서 기다릴 수 없으면 전화번호. 비워 두어도 됩니다.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>길 안내의 휴대 전화용 코드</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>휴대 전화 카메라를 대면 길 안내를 가져갈 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>스캔하면 휴대 전화에 저장됩니다.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>다음 예약</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>할 수 있는 일</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>누가 접수합니까?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>성함 전체</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>서명하셨습니다. 다시 서명하려면 아래 칸을 쓰십시오.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>여기에 손가락으로 표시하십시오</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>여기에 손가락으로 서명하십시오</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>서명 지우기</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>직원용: 이 화면 닫기</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>환자이십니까? 뒤로를 누르십시오.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>이 화면 닫기</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>로그인할 때 쓰는 이름</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>비밀번호</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>문제가 있습니다</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>아래에 더 있음</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>맨 위로</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>시</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>환영합니다.
접수를 도와 드립니다.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>접수하기</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>질문이 있습니다</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, 선택됨</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, 이 언어로 바꾸기</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>가려고 합니다</translation>
    </message>
</context>
</TS>
