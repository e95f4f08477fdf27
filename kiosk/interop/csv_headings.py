"""What the headings of CSV files are called in languages beside those of `csv_columns`, as they are written there.

Only what a file cannot be read without, or a patient not be told by: names, birth dates, numbers, phones and postcodes;
and of bookings their day, their time and where they stand.
"""

_NUMBERS = """
    mrn: Aktenzeichen Hospital-No Hospital-Number Unit-Number Patient-Identifier UHID File-No File-Number
        Codice-Paziente Cod-Paziente ID-Paziente Journalnummer Journalnr №-карты Номер-карты №-медкарты
        Dosya-No Protokol-No Nr-karty Nr-kartoteki Číslo-karty Číslo-pacienta Törzsszám TAJ TAJ-szám Nr-fișă
        患者番号 患者ID カルテ番号 診察券番号 차트번호 환자번호 등록번호 病历号 病案号 就诊卡号 病歷號
        病歷號碼 رقم-الملف رقم-المريض رقم-الملف-الطبي מספר-תיק מספר-מטופל Αρ-Φακέλου Αριθμός-Φακέλου Mã-BN
        Mã-bệnh-nhân Mã-số-bệnh-nhân HN เลขที่ผู้ป่วย Potilasnumero No-RM No-Rekam-Medis
"""
PATIENTS_ELSEWHERE = (
    _NUMBERS
    + """
    name: Име-и-фамилия ФИО Ф.И.О. Ad-Soyad Adı-Soyadı Hasta-Adı-Soyadı Imię-i-nazwisko Nazwisko-i-imię Név
        Beteg-neve Nume-și-prenume 氏名 患者氏名 お名前 患者名 성명 이름 환자명 환자성명 姓名 患者姓名
        病人姓名 الاسم اسم-المريض الاسم-الكامل שם-מלא שם-המטופל Ονοματεπώνυμο Họ-và-tên Họ-tên Tên-bệnh-nhân
        ชื่อ-สกุล ชื่อ-นามสกุล Nama Nama-Pasien Nama-Lengkap Naam Namn Navn Nimi
    family: Фамилия Прізвище Soyad Soyadı Nazwisko Příjmení Priezvisko Vezetéknév Családi-név Nume-de-familie
        Sukunimi 姓 성 姓氏 اسم-العائلة اللقب שם-משפחה Επώνυμο Επίθετο Prezime Priimek Uzvārds Pavardė
        Perekonnanimi นามสกุล 氏 苗字
    given: Имя Ім'я Ad Adı Imię Jméno Meno Keresztnév Utónév Etunimi 名 名字 الاسم-الأول שם-פרטי Όνομα Ime
        Vārds Vardas Eesnimi ชื่อ
    second_given: Отчество По-батькові Drugie-imię اسم-الأب
    birth_date: Дата-рождения Дата-народження Дата-на-раждане Doğum-Tarihi Data-urodzenia Datum-narození
        Dátum-narodenia Születési-dátum Szül-dátum Születési-idő Data-nașterii Data-nasterii Datum-rođenja
        Datum-rojstva Födelsedatum Fødselsdato Syntymäaika Sünniaeg Dzimšanas-datums Gimimo-data 生年月日
        誕生日 생년월일 出生日期 出生年月日 生日 تاريخ-الميلاد תאריך-לידה Ημερομηνία-Γέννησης Ημ-Γέννησης
        Ημνία-Γέννησης Ngày-sinh Ngày-tháng-năm-sinh วันเกิด วันเดือนปีเกิด Tanggal-Lahir Tgl-Lahir Data-Nasc
        Født Fødd Född D.-Tarihi Doğum-T.
        Data-nasc. Dt-nascita Fec-nacimiento F-nacimiento F-nac Geb.-Datum Geb.-am Geboren-am Né-le Née-le
    sex: Пол Стать Cinsiyet Cinsiyeti Płeć Pohlaví Pohlavie Neme Spol Kön Køn Kjønn Sukupuoli Sugu Lytis
        Dzimums 性別 性别 성별 الجنس מין Φύλο Giới-tính เพศ Jenis-Kelamin Geschl. JK Nem
    phone: Телефон Мобильный-телефон Cep-Telefonu Telefon-komórkowy Komórka Mobilní-telefon Mobiltelefon
        Mobilszám Telefonszám Mobilnummer Mobiltelefonnummer Matkapuhelin Puhelin Puhelinnumero 電話番号
        携帯電話 携帯番号 電話 휴대폰 휴대전화 전화번호 연락처 핸드폰 手机 手机号 手機 联系电话 聯絡電話 电话
        الجوال رقم-الجوال الهاتف رقم-الهاتف נייד טלפון טלפון-נייד Κινητό Τηλέφωνο Điện-thoại Số-điện-thoại SĐT
        GSM GSM-No Ev-Tel Ev-Telefonu โทรศัพท์ เบอร์โทร No-HP No-Telepon Mobiel Mobiel-nummer Cellulare Telefono-cellulare
    postal_code: Индекс Почтовый-индекс Поштовий-індекс Posta-Kodu Kod-pocztowy PSČ Irányítószám Irsz
        Cod-poștal Poštanski-broj Poštna-številka Postnummer Postnr Postinumero 郵便番号 우편번호 邮编
        邮政编码 郵遞區號 الرمز-البريدي מיקוד ΤΚ Τ.Κ. Ταχυδρομικός-Κώδικας Mã-bưu-điện รหัสไปรษณีย์ Pincode
        Pin-Code Kode-Pos Eircode
    mother_name: Nome-da-Mãe Nama-Ibu
    member_id: Vers.-Nr. Versicherten-Nr. Nº-Carteirinha Numéro-adhérent
"""
)
BOOKINGS_ELSEWHERE = (
    _NUMBERS
    + """
    id: Nº-Cita N-Cita N°-RDV N-RDV Termin-Nr Terminnr 予約番号 예약번호 预约号 رقم-الموعد Nr-wizyty
        Randevu-No Appt-Ref Appointment-Ref Appointment-Reference Booking-Ref Booking-Reference
    start: Date-et-heure Data-i-godzina Дата-и-время Дата-приема Tarih-Saat 予約日時 예약일시 预约时间
        Data-e-ora
    date: 予約日 予約日付 来院日 예약일 예약일자 진료일 预约日期 就诊日期 تاريخ-الموعد תאריך-תור
        Randevu-Tarihi Tarih Дата Дата-визита Data-wizyty Data-appuntamento Dátum Időpont-dátum Afspraakdatum
        Ημερομηνία-Ραντεβού Ngày-hẹn Ngày-khám วันที่นัด Tanggal Fecha-cita
        Dato
    time: Kl Kl. Klokkeslæt Klokkeslett Klockslag
        予約時間 予約時刻 예약시간 진료시간 预约时段 وقت-الموعد שעה Saat Randevu-Saati Время Время-визита
        Godzina Godz Ora-appuntamento Idő Időpont Tijd Tid Ώρα Giờ-hẹn Giờ-khám เวลานัด Jam Von Uhrzeit-von
        Hora-inicio Heure-début
    end: Do-g. Do-godz. Do-godziny Godzina-do Koniec Godzina-zakończenia Окончание Время-окончания Конец 終了 終了時刻
        終了時間 終了日時 종료 종료시간 종료시각 종료일시 结束 结束时间 結束時間 Giờ-kết-thúc Kết-thúc
        وقت-الانتهاء النهاية समाप्ति समाप्ति-समय Lè-fini Pagtatapos Oras-ng-pagtatapos Einde Eindtijd Sluttid
    status: 状態 予約状態 ステータス 상태 예약상태 状态 الحالة حالة-الموعد סטטוס Durum Durumu Randevu-Durumu Статус
        Stan Állapot Κατάσταση Trạng-thái Situação-do-Agendamento Stato-appuntamento
    practitioner: 医師 担当医 의사 담당의 진료의 医生 醫師 الطبيب רופא Doktor Hekim Врач Lekarz Lékař Orvos
        Arts Läkare Ιατρός Bác-sĩ Dokter rndrng-prvdr Consultant
    location: Facility-Name svc-dept
"""
)
