"""What a letter says of its code, in every language that is shipped: below it, where the code and its bars stand."""

from __future__ import annotations

LANGUAGES = {
    "en": "With this code you can check in at the kiosk: scan it or type it, then enter your date of birth.",
    "es": "Con este código puede registrarse en el quiosco: escanéelo o escríbalo, y luego ponga su fecha de "
    "nacimiento.",
    "zh": "您可以用这个代码在自助机签到：扫描或输入代码，然后输入您的出生日期。",
    "vi": "Quý vị có thể làm thủ tục tại máy bằng mã này: quét hoặc nhập mã, rồi nhập ngày sinh.",
    "ar": "بهذا الرمز يمكنك تسجيل الوصول على الجهاز: امسحه أو اكتبه، ثم أدخل تاريخ ميلادك.",
    "fr": "Avec ce code, vous pouvez vous enregistrer à la borne : scannez-le ou écrivez-le, puis entrez votre date de "
    "naissance.",
    "ko": "이 코드로 기기에서 접수하실 수 있습니다. 코드를 스캔하거나 입력한 다음 생년월일을 입력해 주세요.",
    "ru": "С этим кодом можно отметиться в терминале: отсканируйте или введите его, затем введите дату рождения.",
    "ht": "Ak kòd sa a ou ka anrejistre nan machin nan: eskane l oswa ekri l, apre sa mete dat nesans ou.",
    "pt": "Com este código pode registrar a chegada no quiosque: escaneie ou digite-o e depois digite a data de "
    "nascimento.",
    "tl": "Sa code na ito maaari kayong mag-check in sa kiosk: i-scan o i-type ito, tapos ilagay ang petsa ng inyong "
    "kapanganakan.",
    "ja": "このコードで受付機から受付できます。コードをかざすか入力し、次に生年月日を入力してください。",
    "hi": "इस कोड से आप मशीन पर चेक-इन कर सकते हैं: इसे स्कैन करें या लिखें, फिर अपनी जन्म तिथि लिखें।",
    "de": "Mit diesem Code können Sie sich am Gerät anmelden: scannen oder schreiben Sie ihn, dann geben Sie Ihr "
    "Geburtsdatum ein.",
    "it": "Con questo codice può registrarsi al totem: lo scansioni o lo scriva, poi inserisca la data di nascita.",
    "pl": "Z tym kodem można zameldować się przy urządzeniu: proszę go zeskanować lub wpisać, a potem podać datę "
    "urodzenia.",
}
