"""The words of a message in every language that is shipped: they are sent where no catalogue of texts is read."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.mail import MailKind


@dataclass(frozen=True)
class MailWords:
    """One language: its ``days`` from Monday, with commas between, and its ``months`` likewise, as a date has them.

    Attributes:
        subjects: what stands above, after the clinic's name: of an invitation, a reminder, a cancellation.
        says: what is said first, likewise.
    """

    days: str
    months: str
    date: str
    hello: str
    hello_name: str
    subjects: tuple[str, str, str]
    says: tuple[str, str, str]
    when: str
    where: str
    answer: str
    end: str

    def subject(self, kind: MailKind) -> str:
        return self.subjects[tuple(MailKind).index(kind)]

    def text(self, kind: MailKind) -> str:
        return self.says[tuple(MailKind).index(kind)]


LANGUAGES = {
    "en": MailWords(
        "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",
        "January,February,March,April,May,June,July,August,September,October,November,December",
        "{day}, {month} {number}, {year}",
        "Hello,",
        "Hello {name},",
        ("{clinic}: {date}, {time}", "{clinic}: see you on {date}, {time}", "{clinic}: not on {date}, {time}"),
        (
            "You have a time at {clinic}.",
            "Do not forget: you have a time at {clinic}.",
            "This time at {clinic} is cancelled. If you have a new time, it is in another mail.",
        ),
        "When: {date}, {time}",
        "Where: {place}",
        "If you cannot come, please call us. You can also change it at the kiosk or the front desk.",
        "You do not want mail like this? Tell the front desk.",
    ),
    "es": MailWords(
        "lunes,martes,miércoles,jueves,viernes,sábado,domingo",
        "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre",
        "{day}, {number} de {month} de {year}",
        "Hola:",
        "Hola, {name}:",
        ("{clinic}: {date}, {time}", "{clinic}: le esperamos el {date}, {time}", "{clinic}: no el {date}, {time}"),
        (
            "Usted tiene una cita en {clinic}.",
            "No lo olvide: usted tiene una cita en {clinic}.",
            "Esta cita en {clinic} está cancelada. Si tiene una nueva, está en otro correo.",
        ),
        "Cuándo: {date}, {time}",
        "Dónde: {place}",
        "Si no puede venir, llámenos. También puede cambiarla en el quiosco o en la recepción.",
        "¿No quiere correos como este? Dígalo en la recepción.",
    ),
    "zh": MailWords(
        "星期一,星期二,星期三,星期四,星期五,星期六,星期日",
        "1,2,3,4,5,6,7,8,9,10,11,12",
        "{year}年{month}月{number}日 {day}",
        "您好：",
        "{name}，您好：",
        ("{clinic}：{date} {time}", "{clinic}：提醒您 {date} {time} 的预约", "{clinic}：已取消 {date} {time} 的预约"),
        (
            "您在 {clinic} 有一个预约。",
            "请不要忘记：您在 {clinic} 有一个预约。",
            "您在 {clinic} 的这个预约已取消。如果您有新的预约，会在另一封邮件里。",
        ),
        "时间：{date} {time}",
        "地点：{place}",
        "如果您不能来，请给我们打电话。您也可以在自助机或前台更改。",
        "不想收到这样的邮件？请告诉前台。",
    ),
    "vi": MailWords(
        "thứ Hai,thứ Ba,thứ Tư,thứ Năm,thứ Sáu,thứ Bảy,Chủ Nhật",
        "1,2,3,4,5,6,7,8,9,10,11,12",
        "{day}, ngày {number} tháng {month} năm {year}",
        "Xin chào quý vị,",
        "Xin chào {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: hẹn gặp quý vị {date}, {time}",
            "{clinic}: đã hủy cuộc hẹn {date}, {time}",
        ),
        (
            "Quý vị có một cuộc hẹn tại {clinic}.",
            "Xin đừng quên: quý vị có một cuộc hẹn tại {clinic}.",
            "Cuộc hẹn này tại {clinic} đã bị hủy. Nếu quý vị có cuộc hẹn mới, xin xem trong một email khác.",
        ),
        "Khi nào: {date}, {time}",
        "Ở đâu: {place}",
        "Nếu quý vị không đến được, xin gọi cho chúng tôi. Quý vị cũng có thể đổi tại máy hoặc tại quầy tiếp tân.",
        "Quý vị không muốn nhận email như thế này? Xin nói với quầy tiếp tân.",
    ),
    "ar": MailWords(
        "الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد",
        "يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر",
        "{day}، {number} {month} {year}",
        "مرحباً،",
        "مرحباً {name}،",
        (
            "{clinic}: {date}، {time}",
            "{clinic}: ننتظرك يوم {date}، {time}",
            "{clinic}: أُلغي موعد {date}، {time}",
        ),
        (
            "لديك موعد في {clinic}.",
            "لا تنسَ: لديك موعد في {clinic}.",
            "أُلغي هذا الموعد في {clinic}. إذا كان لديك موعد جديد فهو في رسالة أخرى.",
        ),
        "متى: {date}، {time}",
        "أين: {place}",
        "إذا لم تستطع الحضور، فيرجى الاتصال بنا. يمكنك أيضاً تغيير الموعد على جهاز الخدمة الذاتية أو في مكتب الاستقبال.",
        "لا تريد رسائل كهذه؟ أخبر مكتب الاستقبال.",
    ),
    "fr": MailWords(
        "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
        "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
        "{day} {number} {month} {year}",
        "Bonjour,",
        "Bonjour {name},",
        (
            "{clinic} : {date}, {time}",
            "{clinic} : nous vous attendons le {date}, {time}",
            "{clinic} : rendez-vous annulé, {date}, {time}",
        ),
        (
            "Vous avez un rendez-vous à : {clinic}.",
            "N’oubliez pas : vous avez un rendez-vous à : {clinic}.",
            "Ce rendez-vous à {clinic} est annulé. Si vous en avez un nouveau, il est dans un autre e-mail.",
        ),
        "Quand : {date}, {time}",
        "Où : {place}",
        "Si vous ne pouvez pas venir, appelez-nous. Vous pouvez aussi changer l’heure à la borne ou à l’accueil.",
        "Vous ne voulez pas de tels e-mails ? Dites-le à l’accueil.",
    ),
    "ko": MailWords(
        "월요일,화요일,수요일,목요일,금요일,토요일,일요일",
        "1,2,3,4,5,6,7,8,9,10,11,12",
        "{year}년 {month}월 {number}일 {day}",
        "안녕하십니까.",
        "{name} 님, 안녕하십니까.",
        ("{clinic}: {date} {time}", "{clinic}: {date} {time} 예약 안내", "{clinic}: {date} {time} 예약 취소"),
        (
            "{clinic}에 예약이 있습니다.",
            "잊지 마십시오. {clinic}에 예약이 있습니다.",
            "{clinic}의 이 예약은 취소되었습니다. 새 예약이 있으면 다른 이메일로 알려 드립니다.",
        ),
        "언제: {date} {time}",
        "어디: {place}",
        "오실 수 없으면 전화해 주십시오. 접수 기기나 접수처에서 바꾸실 수도 있습니다.",
        "이런 이메일을 원하지 않으십니까? 접수처에 말씀해 주십시오.",
    ),
    "ru": MailWords(
        "понедельник,вторник,среда,четверг,пятница,суббота,воскресенье",
        "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря",
        "{day}, {number} {month} {year} г.",
        "Здравствуйте!",
        "Здравствуйте, {name}!",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: ждём вас: {date}, {time}",
            "{clinic}: приём отменён: {date}, {time}",
        ),
        (
            "Вы записаны на приём: {clinic}.",
            "Не забудьте: вы записаны на приём: {clinic}.",
            "Этот приём отменён: {clinic}. Если у вас новый приём, он в другом письме.",
        ),
        "Когда: {date}, {time}",
        "Где: {place}",
        "Если вы не можете прийти, позвоните нам. Изменить время можно и в терминале или у стойки регистрации.",
        "Не хотите таких писем? Скажите у стойки регистрации.",
    ),
    "ht": MailWords(
        "lendi,madi,mèkredi,jedi,vandredi,samdi,dimanch",
        "janvye,fevriye,mas,avril,me,jen,jiyè,out,septanm,oktòb,novanm,desanm",
        "{day} {number} {month} {year}",
        "Bonjou,",
        "Bonjou {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: n ap tann ou {date}, {time}",
            "{clinic}: randevou anile, {date}, {time}",
        ),
        (
            "Ou gen yon randevou nan {clinic}.",
            "Pa bliye: ou gen yon randevou nan {clinic}.",
            "Yo anile randevou sa a nan {clinic}. Si ou gen yon nouvo randevou, li nan yon lòt imèl.",
        ),
        "Kilè: {date}, {time}",
        "Ki kote: {place}",
        "Si ou pa ka vini, tanpri rele nou. Ou ka chanje l tou sou machin nan oswa nan resepsyon an.",
        "Ou pa vle imèl konsa? Di sa nan resepsyon an.",
    ),
    "pt": MailWords(
        "segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo",
        "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro",
        "{day}, {number} de {month} de {year}",
        "Olá,",
        "Olá, {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: esperamos você: {date}, {time}",
            "{clinic}: consulta cancelada: {date}, {time}",
        ),
        (
            "Você tem uma consulta em {clinic}.",
            "Não esqueça: você tem uma consulta em {clinic}.",
            "Esta consulta em {clinic} foi cancelada. Se você tem uma nova, ela está em outro e-mail.",
        ),
        "Quando: {date}, {time}",
        "Onde: {place}",
        "Se você não puder vir, ligue para nós. Você também pode mudar no totem ou na recepção.",
        "Não quer e-mails como este? Avise na recepção.",
    ),
    "tl": MailWords(
        "Lunes,Martes,Miyerkules,Huwebes,Biyernes,Sabado,Linggo",
        "Enero,Pebrero,Marso,Abril,Mayo,Hunyo,Hulyo,Agosto,Setyembre,Oktubre,Nobyembre,Disyembre",
        "{day}, ika-{number} ng {month} {year}",
        "Kumusta po,",
        "Kumusta po, {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: hihintayin po namin kayo, {date}, {time}",
            "{clinic}: kinansela ang appointment, {date}, {time}",
        ),
        (
            "May appointment po kayo sa {clinic}.",
            "Huwag po kalimutan: may appointment kayo sa {clinic}.",
            "Kinansela po ang appointment na ito sa {clinic}. Kung may bago kayong appointment, nasa ibang email ito.",
        ),
        "Kailan: {date}, {time}",
        "Saan: {place}",
        "Kung hindi po kayo makapupunta, tawagan ninyo kami. Puwede rin itong baguhin sa makina o sa front desk.",
        "Ayaw po ba ninyo ng ganitong email? Sabihin sa front desk.",
    ),
    "ja": MailWords(
        "月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日",
        "1,2,3,4,5,6,7,8,9,10,11,12",
        "{year}年{month}月{number}日 {day}",
        "こんにちは。",
        "{name} さん、こんにちは。",
        (
            "{clinic}：{date} {time}",
            "{clinic}：{date} {time} のご予約のお知らせ",
            "{clinic}：{date} {time} の予約は取り消されました",
        ),
        (
            "{clinic} のご予約があります。",
            "お忘れなく：{clinic} のご予約があります。",
            "{clinic} のこの予約は取り消されました。新しい予約があれば、別のメールでお知らせします。",
        ),
        "日時：{date} {time}",
        "場所：{place}",
        "お越しになれないときは、お電話ください。受付機や受付窓口でも変更できます。",
        "このようなメールがご不要なときは、受付窓口でお知らせください。",
    ),
    "hi": MailWords(
        "सोमवार,मंगलवार,बुधवार,गुरुवार,शुक्रवार,शनिवार,रविवार",
        "जनवरी,फ़रवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर,अक्टूबर,नवंबर,दिसंबर",
        "{day}, {number} {month} {year}",
        "नमस्ते,",
        "नमस्ते {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: {date}, {time} को मिलेंगे",
            "{clinic}: {date}, {time} की अपॉइंटमेंट रद्द",
        ),
        (
            "{clinic} में आपकी अपॉइंटमेंट है।",
            "भूलें नहीं: {clinic} में आपकी अपॉइंटमेंट है।",
            "{clinic} में यह अपॉइंटमेंट रद्द हो गई। अगर आपकी नई अपॉइंटमेंट है, तो वह दूसरे ईमेल में है।",
        ),
        "कब: {date}, {time}",
        "कहाँ: {place}",
        "अगर आप नहीं आ सकते, तो कृपया हमें फ़ोन करें। आप इसे मशीन या स्वागत डेस्क पर भी बदल सकते हैं।",
        "ऐसे ईमेल नहीं चाहिए? स्वागत डेस्क पर बताएँ।",
    ),
    "de": MailWords(
        "Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag",
        "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
        "{day}, {number}. {month} {year}",
        "Guten Tag,",
        "Guten Tag, {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: bis {date}, {time}",
            "{clinic}: Termin abgesagt: {date}, {time}",
        ),
        (
            "Sie haben einen Termin: {clinic}.",
            "Bitte denken Sie daran: Sie haben einen Termin: {clinic}.",
            "Dieser Termin ist abgesagt: {clinic}. Wenn Sie einen neuen haben, steht er in einer anderen E-Mail.",
        ),
        "Wann: {date}, {time}",
        "Wo: {place}",
        "Wenn Sie nicht kommen können, rufen Sie uns bitte an. Am Gerät oder am Empfang können Sie ihn auch ändern.",
        "Sie möchten keine solchen E-Mails? Sagen Sie es am Empfang.",
    ),
    "it": MailWords(
        "lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica",
        "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre",
        "{day} {number} {month} {year}",
        "Buongiorno,",
        "Buongiorno, {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: la aspettiamo {date}, {time}",
            "{clinic}: appuntamento annullato: {date}, {time}",
        ),
        (
            "Lei ha un appuntamento presso {clinic}.",
            "Non lo dimentichi: ha un appuntamento presso {clinic}.",
            "Questo appuntamento presso {clinic} è annullato. Se ne ha uno nuovo, è in un’altra e-mail.",
        ),
        "Quando: {date}, {time}",
        "Dove: {place}",
        "Se non può venire, ci telefoni. Può anche cambiarlo al totem o alla reception.",
        "Non vuole e-mail come questa? Lo dica alla reception.",
    ),
    "pl": MailWords(
        "poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela",
        "stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia",
        "{day}, {number} {month} {year}",
        "Dzień dobry,",
        "Dzień dobry, {name},",
        (
            "{clinic}: {date}, {time}",
            "{clinic}: do zobaczenia: {date}, {time}",
            "{clinic}: wizyta odwołana: {date}, {time}",
        ),
        (
            "Ma Pan/Pani wizytę: {clinic}.",
            "Proszę nie zapomnieć: ma Pan/Pani wizytę: {clinic}.",
            "Ta wizyta została odwołana: {clinic}. Jeśli jest nowa, podajemy ją w innej wiadomości e-mail.",
        ),
        "Kiedy: {date}, {time}",
        "Gdzie: {place}",
        "Jeśli nie może Pan/Pani przyjść, prosimy o telefon. Wizytę można też zmienić na urządzeniu lub w recepcji.",
        "Nie chce Pan/Pani takich wiadomości? Proszę powiedzieć w recepcji.",
    ),
}  # fmt: skip
