<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · đã đổi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Sửa: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Có, làm thủ tục đến</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Điều này không đúng</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Các cuộc hẹn sắp tới của tôi</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Đang gọi</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Vừa gọi</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Thời gian chờ hiện nay: khoảng {least} đến {most} phút</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Chưa thể cho biết quý vị phải chờ bao lâu</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least} đến {most} phút</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Thời gian chờ hiện nay</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Xin chờ đến số của quý vị</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Xin đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Quầy tiếp tân</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Đã gọi {minutes} phút trước</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Mất kết nối từ {time}. Xin hỏi tại quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Phòng chờ</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: trễ khoảng {minutes} phút.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: không gọi ai trước {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Hàng chờ của quý vị</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Số có chữ {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Có nhiều bệnh nhân hơn thường lệ.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Có trường hợp khẩn cấp.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Có người trong nhóm vắng mặt.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Có máy không chạy.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Máy chụp hình đang thấy</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Nói chuyện với người trước</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Chữ ký của quý vị</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Ký tên ở đây bằng ngón tay</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Xóa chữ ký</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Nhập họ và tên đầy đủ</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Họ và tên đầy đủ</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Có, tất cả đều đúng</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Không, không có gì thay đổi</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Địa chỉ, điện thoại, email, người liên lạc khẩn cấp: hiện chúng tôi không thể hiển thị.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Có, có điều đã thay đổi</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Còn nữa ở dưới</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Lên đầu</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>sảnh</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>bảng của phòng chờ</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>quầy tiếp tân</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Máy làm thủ tục: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Đưa máy tính này vào phòng khám</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Máy tính này đã được ghi nhận</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Quản trị viên tạo mã trong cửa sổ quản trị, ở mục Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Từ nay máy có tên {name}, dùng cho: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Cửa sổ này dùng cho: {program}. Mở cửa sổ kia bằng lệnh: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Xin chờ một chút</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Ghi nhận máy tính này</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Giữ dữ liệu trên máy tính này</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Hãy nhập địa chỉ máy chủ của phòng khám.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Hãy nhập mã dùng một lần.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Đã thử quá nhiều lần. Hãy thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Máy chủ không nhận mã này: mã gõ sai, đã dùng, quá cũ hoặc đã thử quá nhiều lần. Quản trị viên có thể tạo mã khác.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Mã có {letters} chữ và số, không có I, O, 0 và 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Máy chủ không trả lời. Hãy kiểm tra địa chỉ và mạng. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Không thể dùng máy chủ này như vậy: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Chưa thử được: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Máy đặt tại: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Máy không đặt ở nơi nhất định.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Máy chủ của phòng khám</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Theo cài đặt của máy tính này.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Mười sáu chữ và số, có hoặc không có gạch nối ở giữa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Có vấn đề</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Thêm một điều, để chắc chắn đó là quý vị</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Tôi không có điều này</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Ai đang làm thủ tục?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Tôi không có mã</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Mã trên thư của quý vị</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 chữ và số bên dưới các vạch</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Tôi có mã từ một lá thư</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Tôi không thể nhập tên</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Hoặc số hồ sơ trong thư của chúng tôi</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Thẻ bảo hiểm của quý vị</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Công ty bảo hiểm</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Số thành viên</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Số này ở mặt trước của thẻ. Gồm chữ và số.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Số nhóm (để trống nếu không có)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Bảo hiểm này đứng tên ai?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Tên người đứng tên bảo hiểm</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Có, đúng rồi</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Có, tôi có</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Không, vẫn như cũ</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Đứng tên: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Hiện chúng tôi không thể hiển thị thẻ nào của quý vị.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Có, hoặc nay tôi không có bảo hiểm</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Xin chuẩn bị thẻ: chúng tôi hỏi tên công ty và số trên thẻ.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Tôi không có bảo hiểm</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Không, tôi có thẻ khác</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Không, và tôi không mang thẻ theo</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Có, nhưng tôi không mang thẻ theo</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Hôm nay quý vị đến vì lý do gì?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Chúng tôi giữ tên và lý do của quý vị, và báo cho quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Lý do, trong vài chữ</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Ví dụ: tôi có cuộc hẹn lúc 10 giờ</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Xin chào {name}. Đây là các cuộc hẹn của quý vị hôm nay.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Xin chào {name}. Đây là cuộc hẹn của quý vị hôm nay.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Xin chào {name}. Đây là các cuộc hẹn của quý vị ngày mai.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Xin chào {name}. Đây là cuộc hẹn của quý vị ngày mai.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Xin chào {name}. Đây là các cuộc hẹn của quý vị.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Xin chào {name}. Đây là cuộc hẹn của quý vị.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Quý vị làm thủ tục một lần cho tất cả.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Một cuộc hẹn khác lúc {time} ở nơi khác: {place}. Xin làm thủ tục ở đó.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Chụp lại</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Chụp hình</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>Máy chụp hình không chạy. Quầy tiếp tân sẽ giúp quý vị.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Hình này quá lớn. Xin chụp hình khác.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Ký bằng ngón tay</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Nhập tên tôi</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Làm dấu với người làm chứng</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Họ và tên đầy đủ của người thấy quý vị làm dấu</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Nhập họ và tên đầy đủ</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Cần có dấu của quý vị và tên người làm chứng.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Tôi đồng ý và ký tên</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Nhập tên của quý vị để ký.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Ký trong khung bằng ngón tay, hoặc chọn nhập tên.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Xin xóa khung và ký lại.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Điện thoại di động</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Người liên lạc khẩn cấp</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Số nhà và tên đường</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Tiểu bang hoặc vùng</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Tên của người đó</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Người đó là gì của quý vị, ví dụ anh</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Số điện thoại của họ</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Nhập đầy đủ số điện thoại, có mã vùng.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Nhập địa chỉ email như name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>họ sẽ ghi lại điều đã thay đổi.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, thông tin của quý vị có thay đổi không?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, điều này còn đúng không?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Cuộc hẹn của quý vị lúc {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Cuộc hẹn của quý vị lúc {time} với {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Hiện là {value}. Để trống để giữ nguyên.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Quý vị có muốn người giúp không?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Đang gọi quầy tiếp tân</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>Đã báo cho quầy tiếp tân</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Có người đang đến</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>Cuộc gọi không đến được</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Chúng tôi sẽ cho người đến màn hình này. Những gì quý vị đã nhập không bị mất.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Xin ở lại đây, hoặc tiếp tục làm thủ tục trong khi chờ.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Quý vị có thể tiếp tục làm thủ tục trong khi chờ.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Xin đến quầy tiếp tân. Họ sẽ giúp quý vị.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Có, gọi người đến</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Không, trở lại</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Ví dụ, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Nhập năm bằng bốn số, ví dụ 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Chỉ có 12 tháng. Nhập tháng trước, rồi đến ngày.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Chỉ có 12 tháng. Nhập ngày trước, rồi đến tháng.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Chỉ có 12 tháng. Sau năm là tháng, rồi đến ngày.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Nhập tháng bằng số từ 1 đến 12, hoặc bằng chữ.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Không có ngày này. Xin xem lại, ví dụ {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Nhập ngày sinh của quý vị.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Nhập ngày quý vị sinh ra.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Nhập tháng quý vị sinh ra.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Nhập năm quý vị sinh ra, bằng bốn số.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Ngày sinh phải ở trong quá khứ.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Xem lại năm quý vị sinh ra.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Đưa mã trên thư của quý vị vào dưới máy quét, hoặc nhập mã.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Chúng tôi đã có mã trên thư của quý vị. Bây giờ hãy nhập ngày sinh.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Chúng tôi không đọc được mã trên thư của quý vị. Hãy nhập mã.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Hiện giờ không dùng mã được. Hãy nhập họ và ngày sinh của quý vị.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Nhập 18 chữ và số của mã.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Số điện thoại của tôi</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Mã bưu chính của tôi</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Bốn số cuối của số điện thoại</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Mã bưu chính của địa chỉ quý vị</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Số chúng tôi có của quý vị, ví dụ 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Ví dụ 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Nhập bốn số cuối của số điện thoại.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Nhập mã bưu chính của quý vị.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Quý vị còn ở đây không?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Để giữ kín thông tin của quý vị, màn hình sẽ bắt đầu lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Chồng, vợ hoặc bạn đời của tôi</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Mẹ hoặc cha của tôi</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Con của tôi</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Bảo hiểm của quý vị có thay đổi không?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Quý vị có bảo hiểm sức khỏe không?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Đây còn là bảo hiểm của quý vị không?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Số thành viên có các số cuối {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>Quầy tiếp tân sẽ xem thẻ. Quý vị vẫn giữ chỗ.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Nhập tên công ty bảo hiểm.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Nhập số thành viên trên thẻ.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Nhập tên người đứng tên bảo hiểm.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Quét bằng máy chụp hình</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Nhờ giúp đỡ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Khoảng hai phút. Sau {minutes} phút không chạm, chúng tôi sẽ hỏi quý vị còn ở đây không.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Khoảng hai phút. Sau {seconds} giây không chạm, chúng tôi sẽ hỏi quý vị còn ở đây không.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Thông tin của quý vị</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Bảo hiểm của quý vị</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Sự đồng ý của quý vị</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quý vị là ai</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Bước {number} trong {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Quá dài. Dùng tối đa {limit} chữ.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Có ký hiệu không lưu được. Xin nhập lại.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Xin trả lời câu hỏi này.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Nhập một số, ví dụ 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Nhập một số nguyên, ví dụ 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Nhập {limit} hoặc lớn hơn.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Nhập {limit} hoặc nhỏ hơn.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Quá ngắn. Dùng ít nhất {limit} chữ.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Cũng nhập tháng và năm, năm bằng bốn số.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Nhập ngày không trước {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Nhập ngày không sau {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Xem lại điều đã nhập. Phải giống như {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Dùng tối đa {limit} số sau dấu thập phân.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Không có giờ này. Xem lại giờ và phút.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Nhập địa chỉ trang mạng, ví dụ www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Chọn đơn vị đo.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Chọn tối đa {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Chọn ít nhất {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Xem lại điều đã nhập.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Điều khác</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Thêm nữa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Còn {count}. Nhập một phần của từ để tìm.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Không tìm thấy. Thử một phần ngắn hơn của từ.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Sáng (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Chiều (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Đã chụp hình</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Câu hỏi {number} trong {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Xin xem lại câu trả lời</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>họ cần xem thẻ bảo hiểm mới của quý vị.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>họ sẽ hỏi về thẻ bảo hiểm của quý vị.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>họ sẽ nói với quý vị về bảo hiểm.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>họ sẽ cùng quý vị xem giấy đồng ý.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>họ sẽ giúp quý vị với các câu hỏi sức khỏe.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>họ sẽ cùng quý vị xem lại thông tin.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Quý vị đã làm thủ tục xong, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Số của quý vị dưới dạng mã cho điện thoại: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Xin ngồi trong phòng chờ</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Đi đến: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} sẽ gọi quý vị. Sau đó đi đến: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} sẽ gọi quý vị.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Quý vị sẽ được gọi. Sau đó đi đến: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Cuộc hẹn {time} của quý vị nay ở nơi khác: {place}. Quầy tiếp tân ở đây sẽ giúp quý vị.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Khoảng {least} đến {most} phút.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Ít hơn {most} phút.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Chưa thể cho biết quý vị phải chờ bao lâu.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Nếu chờ quá {time}, xin cho chúng tôi biết.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Tin nhắn dành cho quý vị</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Chúng tôi mất kết nối. Thủ tục của quý vị được giữ ở đây. Xin cũng báo cho quầy tiếp tân.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>Quầy tiếp tân đã thấy quý vị ở đây.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>Quầy tiếp tân đã được báo quý vị ở đây.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Một việc tại quầy:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Vài việc tại quầy:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Quý vị vẫn giữ chỗ.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Làm thủ tục cho em khác</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Làm thủ tục cho người khác</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Chúng tôi không tìm thấy quý vị với các câu trả lời này</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>Quầy tiếp tân sẽ giúp quý vị</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Quý vị đến sớm</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Xin gặp quầy tiếp tân</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Quý vị đã làm thủ tục rồi</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Cuộc hẹn này đã bị hủy</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Cuộc hẹn của quý vị ở nơi khác</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Hiện chúng tôi không thể tra cứu quý vị</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Hiện chúng tôi không tìm thấy quý vị</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Chúng tôi đã giữ tên của quý vị</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Xin đến quầy tiếp tân. Họ sẽ làm thủ tục cho quý vị.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Quý vị có thể làm thủ tục từ {time}, {minutes} phút trước cuộc hẹn.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>Thủ tục ở đây đóng {minutes} phút sau giờ bắt đầu. Quầy tiếp tân sẽ xem có thể làm gì.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Không cần làm gì thêm. Xin chờ được gọi.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>Quầy tiếp tân có thể cho biết thêm và tìm giờ mới.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Không còn làm thủ tục ở đây cho cuộc hẹn này được nữa.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Cuộc hẹn không ở tòa nhà này. Quý vị có thể làm thủ tục khi đến đó.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Những gì quý vị đã nói trước đó đã được lưu. Xin thử lại, hoặc nhờ quầy tiếp tân giúp.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Xin thử lại sau giây lát. Quầy tiếp tân cũng có thể làm thủ tục cho quý vị.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Chúng tôi mất kết nối. Xem lại câu trả lời và thử lại, hoặc để lại tên cho quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Xin cũng đến quầy tiếp tân. Họ nhận được tin của quý vị khi có kết nối lại.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Xem lại mã. Mã dùng được vào ngày hẹn của quý vị.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Quý vị có thể cho biết tên thay cho mã.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Nếu không đến đó kịp giờ, quầy tiếp tân ở đây có thể gọi cho họ.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Đi đâu</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cuộc hẹn</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Với</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Đưa ra trước máy chụp hình</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Chúng tôi không thấy mã nào</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Máy chụp hình không chạy</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Đưa mã trên thư của quý vị, hoặc mặt sau bằng lái xe, vào trong khung. Không có hình nào được giữ lại.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Giữ cho phẳng và yên, ở chỗ sáng, rồi thử lại. Hoặc đóng ô này và nhập.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Đóng ô này, rồi nhập họ và ngày sinh của quý vị.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Để lại tên tôi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Nhờ nhân viên đến</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Nhập lý do quý vị đến, trong vài chữ.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>họ sẽ hỏi các câu còn lại. Câu trả lời của quý vị được giữ.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Đã bỏ: {answers}. Chạm lại câu trả lời để lấy lại.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Trước đó còn có: {answers}. Cho biết lại nếu đúng.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Thủ tục đến</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Xin chờ một chút.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Để câu hỏi này cho nhân viên?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Để tất cả {count} câu hỏi cho nhân viên?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Câu trả lời của quý vị được giữ và chuyển cho họ. Họ sẽ hỏi các câu còn lại.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>Quầy tiếp tân sẽ hỏi quý vị. Quý vị vẫn giữ chỗ.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>họ sẽ cho biết ai có thể ký giấy đồng ý.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Người lớn ký cho {name}: mẹ, cha hoặc người giám hộ hợp pháp.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Quý vị là gì của {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Mẹ hoặc cha</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Người giám hộ hợp pháp</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Nhập tên người lớn ký tên.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Chọn quý vị là gì của em.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Quý vị ký cho {name}, là mẹ.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Quý vị ký cho {name}, là cha.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Quý vị ký cho {name}, là người giám hộ hợp pháp.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Quý vị ký cho {name}, là người chăm sóc.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Quý vị ký cho {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Nhập họ hoặc số hồ sơ của quý vị.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Có thể chúng tôi ghi khác, hoặc cuộc hẹn vào ngày khác hay nơi khác.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Ở: {place}. Quý vị có thể làm thủ tục khi đến đó.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Đến quầy tiếp tân. Họ có thể tra cứu và làm thủ tục cho quý vị.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Chờ một chút, rồi chạm Thử lại.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Xem lại tên. Số hồ sơ trong thư của chúng tôi cũng được.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Xem lại ngày sinh.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Nếu số điện thoại mới đổi, xin cho mã bưu chính.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Đến quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Chuẩn bị giấy có tên quý vị, như thẻ hoặc thư.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Xin ngồi chờ đến lúc đó.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Trở lại màn hình này lúc {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Đến quầy tiếp tân ngay.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Cho họ biết giờ hẹn. Giờ được ghi bên dưới.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Hỏi giờ mới, hoặc hỏi chuyện gì đã xảy ra với cuộc hẹn này.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Đến đó. Địa chỉ được ghi bên dưới.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>Quầy tiếp tân ở đây có thể chỉ đường.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Ngồi ở khu vực chờ.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Xem số của quý vị. Nếu không ai gọi, xin báo quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Phòng {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Phòng khám {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Khu vực chờ {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Phòng chờ {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Tầng {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Tòa nhà {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Bàn {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Cửa {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mẹ</translation>
    </message>
    <message>
        <source>father</source>
        <translation>cha</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>mẹ hoặc cha</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>người giám hộ</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>chồng, vợ hoặc bạn đời</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>con trai hoặc con gái</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>chị hoặc em gái</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>anh hoặc em trai</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>anh chị em</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>bạn</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>hàng xóm</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>người khác</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>ông hoặc bà</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>người thân</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tái khám</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Khám tổng quát</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>chồng</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>vợ</translation>
    </message>
    <message>
        <source>son</source>
        <translation>con trai</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>con gái</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>người liên lạc khẩn cấp</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Khám hằng năm</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Khám lần đầu</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Chích ngừa</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Kết quả xét nghiệm</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Thử máu</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Đo huyết áp</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Tư vấn</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Chụp X-quang</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Y khoa gia đình</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Nhi khoa</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Sức khỏe phụ nữ</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Phòng chờ</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Khu vực chờ</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Quầy tiếp tân</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Tòa nhà chính</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Ai ở đây</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>họ sẽ hỏi ai ở đây với quý vị.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Cuộc hẹn là cho {name}. Xin cho biết quý vị là ai.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Tôi là {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Tôi là mẹ</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Tôi là cha</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Tôi là người giám hộ hợp pháp</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Tôi là người chăm sóc</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Tôi là người khác</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Quý vị có thể làm thủ tục. Giấy cần ký chờ ở quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Chọn quý vị là ai.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Nhập tên của quý vị.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Xin đi đến quầy tiếp tân</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Màn hình này hiện không thể làm thủ tục cho quý vị. Quầy tiếp tân sẽ giúp.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Nhập mật khẩu.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Tài khoản này không được đóng màn hình này.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Tên và mật khẩu không khớp. Xin thử lại.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Đã thử quá nhiều lần. Xin thử lại sau {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Hồ sơ của phòng khám không trả lời. Xin thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Lần khám hôm nay của tôi</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Giờ mở cửa và đường đi</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Dịch vụ của chúng tôi</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Chuẩn bị cho xét nghiệm</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Chi phí và bảo hiểm</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Quyền riêng tư và hồ sơ của tôi</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Ngôn ngữ, nghe, nhìn, đi lại</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Có điều không ổn</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Quý vị muốn biết điều gì?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Đây có thể là câu trả lời</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Quý vị muốn đi đâu?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Không có trang nào trả lời điều này</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Để lại câu hỏi cho chúng tôi</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Chúng tôi đã giữ câu hỏi của quý vị</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Nhập bằng lời của quý vị, hoặc chọn chủ đề.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Quý vị có thể hỏi cách khác, để lại câu hỏi, hoặc nhờ người đến.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Nhân viên tại quầy tiếp tân sẽ đọc và trả lời.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>Quầy tiếp tân sẽ đọc. Nếu cần biết ngay, xin nhấn Nhờ giúp đỡ.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Tìm lời đáp</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Hỏi cách khác</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Vậy là đủ</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Để lại câu hỏi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Không phải điều này</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Đến: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Tìm đường đi</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Nhập điều quý vị muốn biết.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Không được. Xin thử lại, hoặc nhấn Nhờ giúp đỡ.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Khoảng {minutes} phút. Đường này không có bậc thang.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Khoảng {minutes} phút. Có bậc thang và không có đường khác: xin nhờ nhân viên giúp.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Khoảng {minutes} phút. Đường này có bậc thang.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Ngắn hơn, có bậc thang</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Không có bậc thang</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Chạm một cuộc hẹn để cho biết quý vị có đến không.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Quý vị không có cuộc hẹn nào.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Không có giờ trống để đặt ở đây. Quầy tiếp tân có thể giúp.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Tìm giờ khác</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Không, tôi không đến được</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Có, đổi giờ</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Không, giờ khác</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Không, giữ lại</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Cuộc hẹn này dưới dạng mã cho lịch điện thoại</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Có người nhanh hơn: giờ này đã có người. Xin chọn giờ khác.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Không làm được ở đây. Xin hỏi quầy tiếp tân.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>quý vị đã nói sẽ đến</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>quý vị đã nói không đến được</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Các cuộc hẹn sắp tới</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Quý vị có đến không?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Cuộc hẹn để làm gì?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Chọn giờ</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Giờ này được không?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Quý vị muốn hủy cuộc hẹn này không?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Đã đặt cuộc hẹn</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Cảm ơn quý vị</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Đặt cuộc hẹn</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Có, tôi sẽ đến</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Không có mục nào</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Có, đặt hẹn</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Có, hủy hẹn</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Chúng tôi đã ghi nhận quý vị sẽ đến.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Cuộc hẹn này đã hủy.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Chúng tôi đã báo quầy tiếp tân là quý vị không đến được.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>họ sẽ xem quý vị đã thanh toán được chưa. Xin đừng trả lại lần nữa.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>quý vị có thể trả tiền ở đó.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Hiện không trả tiền ở đây được</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Xin chờ giây lát</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Phải trả: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>Quầy tiếp tân sẽ cho biết phải trả bao nhiêu.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Thủ tục của quý vị tiếp tục. Quầy tiếp tân sẽ cho biết phải trả bao nhiêu.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Chúng tôi đang xem phải trả bao nhiêu.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Dù trả bây giờ hay không, quý vị vẫn có thể ra về.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Dù trả bây giờ hay không, quý vị vẫn làm thủ tục xong.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Trả tại quầy tiếp tân</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Trả {amount} bằng thẻ</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Phần của quý vị trong giá lần khám</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Giá lần khám</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Còn nợ từ trước</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Tổng giá là {price}. Bảo hiểm đã trả {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Quý vị có thể trả đến {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Nhập số tiền đến {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} phần, mỗi phần {amount}, mỗi tháng một phần</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Chọn chia bao nhiêu phần.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Chọn về điều gì.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Gửi biên nhận bằng email đến {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Xin nhìn máy đọc thẻ</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Đã trả. Cảm ơn quý vị</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Chưa trả gì</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Chưa biết đã trả được chưa</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Đưa hoặc cắm thẻ vào đó để trả {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>Đã trả {amount}. Quầy tiếp tân sẽ đưa biên nhận.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>Đã trả {amount}. Biên nhận sẽ được gửi đến {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>Đã trả {amount}. Hiện không gửi được biên nhận: quầy tiếp tân sẽ đưa cho quý vị.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Quý vị có thể thử lại, hoặc trả lúc khác.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Quý vị có thể thử lại, hoặc trả lúc khác. Thủ tục tiếp tục.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Xin đừng trả lần nữa. Quầy tiếp tân sẽ xem với quý vị.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Một tin nhắn</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>họ sẽ hỏi quý vị có muốn cho biết điều gì không.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Viết điều chúng tôi nên biết, hoặc chạm Không có gì.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Máy này không thể đọc thành tiếng. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Không thể đọc ngôn ngữ này thành tiếng ở đây. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Để nghe, vui lòng cắm tai nghe.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Nhấn Xuống để đến mục tiếp theo và Lên để về mục trước. Nhấn Enter để chọn. Nhấn F1 để nghe lại.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Nút</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Nhập tại đây</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Bạn có thể đưa mặt sau bằng lái xe vào dưới máy quét.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Đây là thông tin trên thẻ của bạn. Hãy xem lại và sửa chỗ chưa đúng.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Chúng tôi chỉ đọc được một phần thẻ của bạn. Hãy nhập phần còn lại.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Chúng tôi không đọc được. Hãy nhập họ và ngày sinh của bạn.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Trước khi quý vị về</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Buổi khám hôm nay của quý vị thế nào?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Tạm biệt</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Tôi về bây giờ</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Đi tiếp mà không trả lời</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Rất tốt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Không tốt</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Rất tệ</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Hôm nay đã thống nhất với quý vị:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Nếu có câu hỏi, xin hỏi bây giờ.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Không ai biết câu trả lời là của quý vị.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Buổi khám đã xong. Chúc quý vị đi đường bình an.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Cuộc hẹn sắp tới: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Các cuộc hẹn sắp tới của tôi</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tôi có câu hỏi</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Nơi quý vị đã đến và lần tới khi nào, dưới dạng mã cho điện thoại</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Không thấy thẻ. Xin giữ thẻ thẳng trước máy chụp hình.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Một phần của thẻ bị cắt mất. Xin giữ trọn thẻ trong hình.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Thẻ ở quá xa. Xin đưa thẻ lại gần máy chụp hình hơn.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>Hình không rõ nét. Xin giữ yên thẻ.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Xin nghiêng thẻ một chút để ánh sáng không lóa trên thẻ.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>Hình quá tối. Xin quay thẻ về phía ánh sáng.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>Có thể đọc được thẻ trong hình này.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Hoặc giữ hình này, quầy tiếp tân sẽ xem thẻ.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Giữ hình này</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Chạm và chuyển động</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Rất lớn</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Tay tôi chạm hai lần</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Ít khi</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Thường xuyên</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Chuyển động trên màn hình</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Không chuyển động</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Vị trí các nút</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Trên toàn màn hình</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>Ở nửa dưới</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Bắt đầu lại?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Mọi thứ trên màn hình này sẽ bị xóa. Những gì quý vị đã xác nhận vẫn còn.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Có, bắt đầu lại</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Không, trở lại</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Tôi còn ở đây</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Có, để lại</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Không, làm tiếp</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Đọc màn hình qua tai nghe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Tốc độ bình thường</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Nhanh</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Âm lượng bình thường</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Thời gian trả lời</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như thường lệ</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Thêm thời gian</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Quý vị có muốn cho chúng tôi biết điều gì không?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Những người khám cho quý vị hôm nay sẽ đọc. Quý vị có thể bỏ qua.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Không có gì</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tin nhắn của quý vị</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Quét mã để lưu vào lịch điện thoại.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Ô kế tiếp</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa một chữ</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Ẩn bàn phím</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Ai đã xem hồ sơ của quý vị</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>Trong thời gian này không có gì được làm với hồ sơ.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Số hồ sơ: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Lập lúc {moment} bởi {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Đây là tất cả những gì đã làm với hồ sơ của quý vị trong hệ thống thủ tục của phòng khám. Nội dung hồ sơ không hiển thị ở đây. Vai trò là công việc hôm nay của người đó.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Chỉ hiển thị {count} mục cuối. Hãy hỏi thời gian ngắn hơn để xem các mục khác.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Đến {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Từ {begin} đến {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Đã làm gì</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Ở máy tính nào</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>đã mở và đọc hồ sơ</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>đã thấy bệnh nhân khi tìm kiếm</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>đã mở hồ sơ khi không có cuộc hẹn</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>đã xem xét việc mở hồ sơ khi không có cuộc hẹn</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>bệnh nhân được nhận ra tại máy</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>thủ tục đến</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>một câu trả lời khi làm thủ tục được giữ</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>đã đón hoặc gọi bệnh nhân</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>đã sửa hồ sơ</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>đã xem một thay đổi và không thực hiện</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>đã ghi danh bệnh nhân</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>đã đặt hẹn cho bệnh nhân, hoặc rút lại</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>đã gộp hai hồ sơ của bệnh nhân, hoặc tách ra</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>đã hủy việc vừa làm</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>đã đưa dữ liệu từ hệ thống khác vào</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>đã yêu cầu báo cáo này</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>đã lưu báo cáo này cho bệnh nhân</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>đã ghi lại hoặc gọi điện thoại</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>đã viết, đọc hoặc giải quyết tin nhắn cho đồng nghiệp</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>đã ghi lại điều người khác được cho biết về bệnh nhân</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>đã làm việc với hồ sơ tại quầy tiếp tân</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Lý do: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to} được cho biết: {what}. Lý do: {reason} ({basis}), ngày {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>với sự đồng ý của bệnh nhân</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>bệnh nhân yêu cầu</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>để điều trị</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>để thanh toán</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>luật pháp đòi hỏi</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>để bảo vệ tính mạng</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>vì lý do khác</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>quầy tiếp tân</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>nhân viên y tế</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>quản lý</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>quản trị viên</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>kiểm tra viên</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>đã ghi lý do để mở hồ sơ được bảo vệ đặc biệt</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>đã định cách bảo vệ hồ sơ</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>đã in nhãn, vòng tay hoặc phiếu số</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>đã ghi lý do để mở hồ sơ và sao chép</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Tiền trả lại</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Số tiền: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Số tham chiếu: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Còn phải trả: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Không còn gì phải trả.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Số biên nhận: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Bằng tiền mặt</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Bằng chi phiếu</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Bằng thẻ {scheme}, số cuối {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Bằng thẻ</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Bản ước tính chi phí trung thực</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Lần khám: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Lập lúc: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Chi phí dự kiến</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>Tổng cộng: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Số của bản ước tính này: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Nơi khám: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Số nhà cung cấp dịch vụ quốc gia (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Mã số thuế (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Bản ước tính này cho biết lần khám này dự kiến tốn bao nhiêu nếu không có bảo hiểm, theo những gì đã biết khi lập. Đây không phải là hợp đồng: quý vị không bắt buộc phải đến khám, cũng không bắt buộc phải nhận các dịch vụ này ở đây.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Có thể cần thêm, hoặc phát sinh thêm, những thứ không có trong bản này. Những thứ đó sẽ được lên lịch hoặc yêu cầu riêng, và quý vị cũng có thể yêu cầu ước tính cho chúng.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Nếu hóa đơn cao hơn bản này ít nhất 400 đô la Mỹ, quý vị có quyền khiếu nại hóa đơn. Quý vị có thể bắt đầu trong vòng 120 ngày kể từ ngày có hóa đơn, tại www.cms.gov/nosurprises hoặc qua điện thoại 1-800-985-3059. Việc đó không làm thay đổi cách quý vị được điều trị ở đây.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Hãy giữ tờ giấy này hoặc chụp ảnh lại: quý vị có thể cần đến nếu hóa đơn cao hơn.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Quý vị muốn trả bao nhiêu?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Trả bằng thẻ</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Trả hằng tháng</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>Phần đầu đến hạn hôm nay. Quý vị có thể trả tại quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Về điều gì?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Sẽ có người xem và nói chuyện với quý vị. Trước đó quý vị không phải trả khoản này.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Điều này không đúng</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Tôi không trả được bây giờ</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Trả một phần</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Trả góp hằng tháng</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Trả tại quầy tiếp tân</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Trả ngày khác</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Có điều không ổn, hoặc tôi không trả được</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>Hình đã chụp</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Máy chụp hình đang thấy</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Máy chụp hình đang mở…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Nhập để tìm câu trả lời</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Đo bằng</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Có, tất cả đều đúng</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Thêm nữa</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Bỏ cái này</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Bỏ qua câu hỏi này</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Để các câu hỏi này cho nhân viên</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Câu hỏi của quý vị</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Ví dụ: Tôi đậu xe ở đâu?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>Trả lời cho ai</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Tên, và số điện thoại nếu không chờ ở đây được. Có thể để trống.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Đường đi dưới dạng mã cho điện thoại</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Hướng máy ảnh điện thoại vào mã để mang theo đường đi.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Quét mã để lưu vào điện thoại.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Các cuộc hẹn sắp tới của tôi</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Quý vị có thể làm gì</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Ai đang làm thủ tục?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Họ và tên đầy đủ</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Quý vị đã ký. Để ký lại, dùng khung bên dưới.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Dấu của quý vị</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Chữ ký của quý vị</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Làm dấu ở đây bằng ngón tay</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Ký tên ở đây bằng ngón tay</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Xóa chữ ký</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Dành cho nhân viên: đóng màn hình này</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Quý vị là bệnh nhân? Xin nhấn Trở lại.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Đóng màn hình này</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Tên quý vị dùng để đăng nhập</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Mật khẩu của quý vị</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Có vấn đề</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Còn nữa ở dưới</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Lên đầu</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Kính chào quý vị.
Xin làm thủ tục đến.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Làm thủ tục đến</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tôi có câu hỏi</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, đã chọn</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, đổi sang ngôn ngữ này</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Tôi sắp về</translation>
    </message>
</context>
</TS>
