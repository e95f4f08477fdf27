<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · zmienione</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Tak, zamelduj</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>To się nie zgadza</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Moje następne wizyty</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Teraz wzywamy</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Przed chwilą wezwani</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Czas czekania teraz: około {least}–{most} min</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Nie wiemy jeszcze, jak długo potrwa czekanie</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least}–{most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Czas czekania teraz</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Proszę czekać na swój numer</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Proszę podejść do recepcji</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Wezwano {minutes} min temu</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Brak połączenia od {time}. Proszę pytać w recepcji.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Poczekalnia</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: około {minutes} min opóźnienia.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: nikogo nie wzywamy przed {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Pana/Pani kolejka</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Numery z {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Jest więcej pacjentów niż zwykle.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Był nagły wypadek.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Brakuje kogoś z zespołu.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Urządzenie nie działa.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Co widzi aparat</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Najpierw rozmowa z osobą</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Pana/Pani podpis</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Proszę podpisać się tu palcem</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Wyczyść podpis</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Proszę wpisać imię i nazwisko</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Tak, wszystko się zgadza</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Nie, nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Adres, telefon, e-mail, kontakt w nagłym wypadku: nie możemy ich teraz pokazać.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Tak, coś się zmieniło</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Więcej niżej</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Do góry</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>hol</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>tablica w poczekalni</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepcja</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Kiosk do meldowania się: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Dołącz ten komputer do przychodni</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Ten komputer jest dołączony</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Administrator tworzy kod w oknie administracji, w części Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>Odtąd nazywa się {name}, przeznaczenie: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Przeznaczenie tego okna: {program}. Drugie uruchamia się tak: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Dołącz ten komputer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Trzymaj dane na tym komputerze</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Wpisz adres serwera przychodni.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Wpisz kod jednorazowy.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Było zbyt wiele prób. Spróbuj ponownie za {seconds} s.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>Serwer nie przyjmuje takiego kodu: jest źle wpisany, już użyty, zbyt stary albo próbowany zbyt często. Administrator może utworzyć inny.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Kod ma {letters} liter i cyfr, bez I, O, 0 i 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>Serwer nie odpowiada. Sprawdź adres i sieć. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Tego serwera nie można tak użyć: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Nie udało się jeszcze wypróbować: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Stoi tutaj: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Nie stoi w żadnym określonym miejscu.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>Serwer przychodni</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Taki, jaki podają ustawienia tego komputera.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Na przykład: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>Kod jednorazowy</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Szesnaście liter i cyfr, z kreskami lub bez nich.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Coś jest nie tak</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Jeszcze jedno, żeby mieć pewność, że to Pan/Pani</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Nie mam tego</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Kto się melduje?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Nie mam kodu</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Kod z listu</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 liter i cyfr pod kreskami</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Mam kod z listu</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Nie mogę wpisać nazwiska</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Albo numer kartoteki z naszego listu</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Pana/Pani karta ubezpieczenia</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Firma ubezpieczeniowa</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numer członkowski</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Jest z przodu karty. Litery i cyfry.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Numer grupy (puste, jeśli go nie ma)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Na kogo jest to ubezpieczenie?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Imię i nazwisko osoby, na którą jest</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Tak, zgadza się</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Tak, mam</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Nie, jest to samo</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Na kogo: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Nie możemy teraz pokazać, którą kartę od Pana/Pani mamy.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Tak, albo nie mam teraz ubezpieczenia</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Proszę przygotować kartę: pytamy o firmę i numer.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Nie mam ubezpieczenia</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Nie, mam inną kartę</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Nie, i nie mam karty przy sobie</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Tak, ale nie mam karty przy sobie</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Jaki jest powód dzisiejszej wizyty?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Zachowamy nazwisko i powód i powiemy recepcji.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Powód, w kilku słowach</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Na przykład: mam wizytę o 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Dzień dobry, {name}. Oto Pana/Pani wizyty dzisiaj.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Dzień dobry, {name}. Oto Pana/Pani wizyta dzisiaj.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Dzień dobry, {name}. Oto Pana/Pani wizyty jutro.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Dzień dobry, {name}. Oto Pana/Pani wizyta jutro.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Dzień dobry, {name}. Oto Pana/Pani wizyty.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Dzień dobry, {name}. Oto Pana/Pani wizyta.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Wystarczy zameldować się raz na wszystkie.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Inna jest o {time} w innym miejscu: {place}. Proszę zameldować się tam.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Zrób inne zdjęcie</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>Aparat nie działa. Recepcja w tym pomoże.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>To zdjęcie jest za duże. Proszę zrobić inne.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Podpis palcem</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Wpisanie nazwiska</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Znak przy świadku</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Imię i nazwisko osoby, która widzi stawianie znaku</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Proszę wpisać imię i nazwisko</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Potrzebne są znak i nazwisko świadka.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Zgadzam się i podpisuję</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Proszę wpisać imię i nazwisko jako podpis.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Proszę podpisać się palcem w ramce albo wybrać wpisanie nazwiska.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Proszę wyczyścić ramkę i podpisać się jeszcze raz.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefon komórkowy</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Kontakt w nagłym wypadku</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Ulica i numer domu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Stan lub region</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Imię i nazwisko osoby</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Kim jest dla Pana/Pani, na przykład brat</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Numer telefonu tej osoby</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Proszę podać cały numer telefonu, z kierunkowym.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Proszę podać adres e-mail, na przykład name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>zapiszą tam, co się zmieniło.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, czy dane się zmieniły?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, czy to nadal się zgadza?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Pana/Pani wizyta jest o {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Pana/Pani wizyta jest o {time}, przyjmuje: {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Teraz {value}. Puste oznacza bez zmian.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Czy ktoś ma Panu/Pani pomóc?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Wzywamy recepcję</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>Recepcja już wie</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Ktoś już idzie</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>Wezwanie nie dotarło</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Przyślemy kogoś do tego ekranu. Nic z tego, co wpisano, nie zginie.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Proszę tu zostać albo dalej się meldować podczas czekania.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Można dalej się meldować podczas czekania.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Proszę podejść do recepcji. Tam Panu/Pani pomogą.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Tak, wezwij kogoś</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Idź dalej</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nie, wróć</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Na przykład {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Proszę podać rok czterema cyframi, na przykład 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Jest tylko 12 miesięcy. Proszę podać najpierw miesiąc, potem dzień.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Jest tylko 12 miesięcy. Proszę podać najpierw dzień, potem miesiąc.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Jest tylko 12 miesięcy. Po roku jest miesiąc, potem dzień.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Proszę podać miesiąc liczbą od 1 do 12 albo słowem.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Nie ma takiej daty. Proszę sprawdzić jeszcze raz, na przykład {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Proszę podać datę urodzenia.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Proszę podać dzień urodzenia.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Proszę podać miesiąc urodzenia.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Proszę podać rok urodzenia, czterema cyframi.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>Data urodzenia musi być w przeszłości.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Proszę sprawdzić rok urodzenia.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Proszę przyłożyć kod z listu do czytnika albo go wpisać.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Mamy kod z listu. Teraz proszę podać datę urodzenia.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Nie udało się odczytać kodu z listu. Proszę go wpisać.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Kody teraz nie działają. Proszę wpisać nazwisko i datę urodzenia.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Proszę podać 18 liter i cyfr kodu.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mój numer telefonu</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Mój kod pocztowy</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Ostatnie cztery cyfry numeru telefonu</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Kod pocztowy z Pana/Pani adresu</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>Numer, który mamy, na przykład 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Na przykład 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Proszę podać ostatnie cztery cyfry numeru telefonu.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Proszę podać kod pocztowy.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy jest tu Pan/Pani jeszcze?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Aby chronić dane, ten ekran zacznie od nowa za {seconds} s.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Na mnie</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Mój mąż, moja żona lub partner</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Moja matka lub mój ojciec</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Mój syn lub moja córka</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Czy ubezpieczenie się zmieniło?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Czy ma Pan/Pani ubezpieczenie zdrowotne?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Czy to nadal Pana/Pani ubezpieczenie?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Numer członkowski z końcówką {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>Recepcja obejrzy kartę. Miejsce w kolejce zostaje.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Proszę podać nazwę firmy ubezpieczeniowej.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Proszę podać numer członkowski z karty.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Proszę podać nazwisko osoby, na którą jest ubezpieczenie.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Zeskanuj aparatem</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Wezwij pomoc</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od nowa</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Około dwóch minut. Po {minutes} min bez dotyku zapytamy, czy jest tu Pan/Pani jeszcze.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Około dwóch minut. Po {seconds} s bez dotyku zapytamy, czy jest tu Pan/Pani jeszcze.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Pana/Pani dane</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Pana/Pani ubezpieczenie</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Pana/Pani zgoda</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kim Pan/Pani jest</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Krok {number} z {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>To za długie. Najwyżej {limit} liter.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Jest tu znak, którego nie można zapisać. Proszę wpisać jeszcze raz.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Proszę odpowiedzieć na to pytanie.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Proszę podać liczbę, na przykład 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Proszę podać liczbę całkowitą, na przykład 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Proszę podać {limit} lub więcej.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Proszę podać {limit} lub mniej.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>To za krótkie. Liter co najmniej: {limit}.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Proszę podać też miesiąc i rok, rok czterema cyframi.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Proszę podać datę nie wcześniejszą niż {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Proszę podać datę nie późniejszą niż {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Proszę sprawdzić wpis. Powinien wyglądać tak: {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Cyfr po przecinku najwyżej: {limit}.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Nie ma takiej godziny. Proszę sprawdzić godziny i minuty.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Proszę podać adres internetowy, na przykład www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Proszę wybrać, w czym to zmierzono.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Proszę wybrać najwyżej {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Proszę wybrać co najmniej {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Proszę sprawdzić wpis.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj następne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Jeszcze {count}. Proszę wpisać część słowa, aby znaleźć swoje.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Nic nie znaleziono. Proszę spróbować krótszej części słowa.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Przed południem (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Po południu (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Zdjęcie zrobione</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pytanie {number} z {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Proszę sprawdzić odpowiedzi</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>muszą tam zobaczyć nową kartę ubezpieczenia.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>zapytają tam o kartę ubezpieczenia.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>porozmawiają tam o ubezpieczeniu.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>omówią tam zgodę.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>pomogą tam w pytaniach o zdrowie.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>sprawdzą tam dane.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Zameldowano, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Numer jako kod na telefon: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Proszę usiąść w poczekalni</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Proszę iść do: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>Wezwie Pana/Panią {practitioner}. Potem proszę iść do: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>Wezwie Pana/Panią {practitioner}.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Wezwiemy Pana/Panią. Potem proszę iść do: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Wizyta o {time} jest teraz w innym miejscu: {place}. Tutejsza recepcja pomoże.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Około {least}–{most} min.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Mniej niż {most} min.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Nie wiemy jeszcze, jak długo potrwa czekanie.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Jeśli czeka Pan/Pani dłużej niż do {time}, proszę nam powiedzieć.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Wiadomość dla Ciebie</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Nie mamy połączenia. Zameldowanie jest tu zapisane. Proszę powiedzieć też w recepcji.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>Recepcja już widziała, że Pan/Pani tu jest.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>Recepcja wie, że Pan/Pani tu jest.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Jedna sprawa w recepcji:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Kilka spraw w recepcji:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Miejsce w kolejce zostaje.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Zamelduj inne dziecko</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Zamelduj inną osobę</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Nie znaleźliśmy Pana/Pani po tych odpowiedziach</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>Recepcja w tym pomoże</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Jest jeszcze za wcześnie</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Proszę zgłosić się do recepcji</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Już zameldowano</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Ta wizyta została odwołana</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Pana/Pani wizyta jest w innym miejscu</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>To jeszcze nie zostało zapisane</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Nie możemy teraz szukać</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Nie możemy teraz znaleźć</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Zachowaliśmy nazwisko</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Proszę podejść do recepcji. Tam Pana/Panią zameldują.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Meldować się można od {time}, {minutes} min przed wizytą.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>Meldowanie tu kończy się {minutes} min po rozpoczęciu. Recepcja zobaczy, co da się zrobić.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Nic więcej nie trzeba robić. Proszę czekać na wezwanie.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>Recepcja powie więcej i znajdzie nowy termin.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Na tę wizytę nie można się tu już zameldować.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Nie jest w tym budynku. Można się zameldować na miejscu.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>To, co podano wcześniej, jest zapisane. Proszę spróbować ponownie albo podejść do recepcji.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Proszę za chwilę spróbować ponownie. Recepcja też może zameldować.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Nie mamy połączenia. Proszę sprawdzić odpowiedzi i spróbować ponownie albo zostawić nazwisko dla recepcji.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Proszę też podejść do recepcji. Wiadomość dotrze, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Proszę sprawdzić kod. Jest ważny w dniu wizyty.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Zamiast kodu można podać nazwisko.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Jeśli nie da się tam zdążyć, tutejsza recepcja może tam zadzwonić.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dokąd iść</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Przyjmuje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Proszę pokazać to do aparatu</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Nie widzimy żadnego kodu</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Aparat nie działa</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Proszę trzymać kod z listu albo tył prawa jazdy w ramce. Żadne zdjęcie nie zostaje.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Proszę trzymać płasko i nieruchomo, w dobrym świetle, i spróbować ponownie. Albo zamknąć to i wpisać.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Proszę to zamknąć i wpisać nazwisko i datę urodzenia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Zostaw nazwisko</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Poproś kogoś tutaj</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Proszę wpisać powód wizyty, w kilku słowach.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>zadadzą tam pozostałe pytania. Odpowiedzi są zapisane.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Pominięto: {answers}. Proszę dotknąć odpowiedzi jeszcze raz, aby to przywrócić.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Było też: {answers}. Proszę podać jeszcze raz, jeśli się zgadza.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Meldowanie</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Zostawić to pytanie osobie?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Zostawić osobie wszystkie pytania ({count})?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Odpowiedzi są zapisane i przekazane. Osoba zada pozostałe pytania.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>Recepcja zapyta. Miejsce w kolejce zostaje.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>powiedzą tam, kto może podpisać zgodę.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>{name}: podpisuje osoba dorosła, czyli matka, ojciec lub opiekun prawny.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>Kim jest Pan/Pani dla tej osoby: {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Matka lub ojciec</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Opiekun prawny</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Proszę podać nazwisko osoby dorosłej, która podpisuje.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Proszę wybrać, kim jest Pan/Pani dla dziecka.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Podpis za: {name}, jako matka.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Podpis za: {name}, jako ojciec.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Podpis za: {name}, jako opiekun prawny.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Podpis za: {name}, jako osoba, która się opiekuje.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Podpis za: {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Proszę podać nazwisko lub numer kartoteki.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Może coś mamy zapisane inaczej albo wizyta jest w innym dniu lub miejscu.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Jest tutaj: {place}. Można się zameldować na miejscu.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Proszę podejść do recepcji. Tam mogą Pana/Panią znaleźć i zameldować.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Proszę chwilę zaczekać, potem dotknąć Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Proszę sprawdzić nazwisko. Może być też numer kartoteki z naszego listu.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Proszę sprawdzić datę urodzenia.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Jeśli numer telefonu jest nowy, proszę podać kod pocztowy.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Proszę podejść do recepcji.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Proszę mieć coś ze swoim nazwiskiem, na przykład kartę lub list.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Do tego czasu proszę usiąść.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Proszę wrócić do tego ekranu o {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Proszę teraz podejść do recepcji.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Proszę podać godzinę wizyty. Jest zapisana niżej.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Proszę zapytać o nowy termin albo co stało się z tym.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Proszę tam iść. Adres jest zapisany niżej.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>Tutejsza recepcja wskaże drogę.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Proszę usiąść w miejscu do czekania.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Proszę patrzeć na swój numer. Jeśli nikt nie wzywa, proszę powiedzieć w recepcji.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Pokój {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Gabinet {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Miejsce do czekania {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Poczekalnia {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Piętro {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Budynek {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Okienko {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Drzwi {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>matka</translation>
    </message>
    <message>
        <source>father</source>
        <translation>ojciec</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>matka lub ojciec</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>opiekun</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>mąż, żona lub partner</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>syn lub córka</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>siostra</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>brat</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brat lub siostra</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>przyjaciel lub przyjaciółka</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>sąsiad lub sąsiadka</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>ktoś inny</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>babcia lub dziadek</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>ktoś z rodziny</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wizyta kontrolna</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Badanie okresowe</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>mąż</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>żona</translation>
    </message>
    <message>
        <source>son</source>
        <translation>syn</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>córka</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>kontakt w nagłym wypadku</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Badanie coroczne</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Pierwsza wizyta</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Szczepienie</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Wyniki z laboratorium</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Badanie krwi</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Pomiar ciśnienia</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultacja</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Rentgen</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Medycyna rodzinna</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pediatria</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Zdrowie kobiet</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Poczekalnia</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Miejsce do czekania</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Budynek główny</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kto tu jest</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>zapytają tam, kto tu z Panem/Panią jest.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>Wizyta jest dla tej osoby: {name}. Proszę powiedzieć, kim Pan/Pani jest.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>To ja, {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Jestem matką</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Jestem ojcem</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Jestem opiekunem prawnym</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Opiekuję się tą osobą</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Jestem kimś innym</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Można się zameldować. To, co trzeba podpisać, czeka w recepcji.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Proszę wybrać, kim Pan/Pani jest.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Proszę podać nazwisko.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Proszę podejść do recepcji</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Ten ekran nie może teraz zameldować. Recepcja pomoże.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Proszę podać hasło.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>To konto nie może zamknąć tego ekranu.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>Nazwa i hasło nie pasują do siebie. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Było za dużo prób. Proszę spróbować ponownie po {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>Kartoteki kliniki nie odpowiadają. Proszę za chwilę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Szukaj odpowiedzi</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Moja wizyta dzisiaj</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Godziny i droga</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Co oferujemy</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Przygotowanie do badania</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Koszty i ubezpieczenie</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Prywatność i moja kartoteka</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Język, słuch, wzrok, ruch</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Coś jest nie w porządku</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Co chce Pan/Pani wiedzieć?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>To może być odpowiedź</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Dokąd chce Pan/Pani iść?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Żadna nasza strona na to nie odpowiada</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Proszę zostawić nam pytanie</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Zachowaliśmy pytanie</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Proszę napisać własnymi słowami albo wybrać, o co chodzi.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Można zapytać inaczej, zostawić pytanie albo poprosić, by ktoś przyszedł.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Ktoś w recepcji je przeczyta i odpowie.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>Recepcja je przeczyta. Jeśli odpowiedź jest potrzebna teraz, proszę nacisnąć Wezwij pomoc.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Znajdź odpowiedź</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Zapytaj inaczej</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Zostaw moje pytanie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>To nie to</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Do: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Znajdź drogę</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Proszę napisać, co chce Pan/Pani wiedzieć.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Nie udało się. Proszę spróbować ponownie albo nacisnąć Wezwij pomoc.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Około {minutes} min. Na tej drodze nie ma schodów.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Około {minutes} min. Są schody i nie da się ich ominąć: proszę poprosić personel o pomoc.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Około {minutes} min. Na tej drodze są schody.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Krótsza, ze schodami</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Proszę dotknąć wizyty, aby powiedzieć, czy Pan/Pani przyjdzie.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Nie ma umówionych wizyt.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Nie ma wolnej godziny do umówienia tutaj. Recepcja może pomóc.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Znajdź inną godzinę</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Nie mogę przyjść</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Tak, przełóż</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Nie, inna godzina</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nie, zostaw</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Ta wizyta jako kod do kalendarza w telefonie</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Ktoś był szybszy: ta godzina jest zajęta. Proszę wybrać inną.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Tego nie można tu zrobić. Proszę pytać w recepcji.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>potwierdzono przyjście</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>zgłoszono, że nie można przyjść</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Pana/Pani następne wizyty</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Czy Pan/Pani przyjdzie?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>W jakiej sprawie jest wizyta?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Proszę wybrać godzinę</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Czy ta godzina pasuje?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Czy odwołać tę wizytę?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Wizyta jest umówiona</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Umów wizytę</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Tak, przyjdę</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Żadne z tych</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Tak, umów</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Tak, odwołaj</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Zapisaliśmy, że Pan/Pani przyjdzie.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Ta wizyta jest odwołana.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Powiedzieliśmy recepcji, że nie może Pan/Pani przyjść.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>sprawdzą, czy płatność przeszła. Proszę nie płacić ponownie.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>można tam zapłacić.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Teraz nie można tu zapłacić</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Do zapłaty: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>W recepcji powiedzą, ile jest do zapłaty.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Rejestracja trwa dalej. W recepcji powiedzą, ile jest do zapłaty.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Sprawdzamy, ile jest do zapłaty.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Można wyjść bez względu na to, czy płaci się teraz.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Rejestracja jest ważna bez względu na to, czy płaci się teraz.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Zapłać w recepcji</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Zapłać {amount} kartą</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Pani/Pana część ceny wizyty</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Cena wizyty</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Do zapłaty z wcześniej</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>Cała cena to {price}. Ubezpieczenie zapłaciło {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Można zapłacić do {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Proszę wpisać kwotę do {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} części po {amount}, co miesiąc jedna</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Proszę wybrać liczbę części.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Proszę wybrać, o co chodzi.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Wyślij pokwitowanie e-mailem na {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Proszę spojrzeć na terminal</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Zapłacono. Dziękujemy</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Nic nie zapłacono</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Nie wiemy jeszcze, czy zapłacono</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Proszę tam zbliżyć lub włożyć kartę, aby zapłacić {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>Zapłacono {amount}. Pokwitowanie dają w recepcji.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>Zapłacono {amount}. Pokwitowanie zostanie wysłane na {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>Zapłacono {amount}. Teraz nie można wysłać pokwitowania: dają je w recepcji.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Można spróbować ponownie albo zapłacić kiedy indziej.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Można spróbować ponownie albo zapłacić kiedy indziej. Rejestracja trwa dalej.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Proszę nie płacić ponownie. Recepcja sprawdzi to razem z Państwem.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>zapytają tam, czy chce nam Pan/Pani coś powiedzieć.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Proszę napisać, co powinniśmy wiedzieć, albo dotknąć Nic do powiedzenia.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>To urządzenie nie może czytać na głos. Proszę zapytać personel.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Tego języka nie można tu czytać na głos. Proszę zapytać personel.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Aby słuchać, proszę podłączyć słuchawki.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Strzałka w dół przechodzi dalej, w górę wraca. Enter wybiera. F1 powtarza.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niewybrane</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Przycisk</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Proszę tu pisać</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Można przyłożyć tył prawa jazdy do czytnika.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>To jest zapisane na dokumencie. Proszę sprawdzić i poprawić błędy.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Udało się odczytać tylko część dokumentu. Proszę wpisać resztę.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Nie udało się tego odczytać. Proszę wpisać nazwisko i datę urodzenia.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Zanim Pan/Pani wyjdzie</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Jak przebiegła dzisiejsza wizyta?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Do widzenia</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Wychodzę teraz</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Dalej bez odpowiedzi</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Bardzo dobrze</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ani dobrze, ani źle</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Bardzo źle</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>To uzgodniono dzisiaj z Panem/Panią:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Jeśli ma Pan/Pani pytanie, proszę zadać je teraz.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Nikt nie widzi, że to Pana/Pani odpowiedź.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Wizyta zakończona. Bezpiecznej drogi.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Następna wizyta: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Moje następne wizyty</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mam pytanie</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Gdzie Pan/Pani był(a) i kiedy następna wizyta, jako kod na telefon</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Nie widać karty. Proszę trzymać kartę płasko przed aparatem.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Część karty jest ucięta. Proszę trzymać całą kartę w kadrze.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Karta jest za daleko. Proszę przybliżyć ją do aparatu.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>Zdjęcie nie jest ostre. Proszę nie ruszać kartą.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Proszę trochę przechylić kartę, żeby nie odbijało się w niej światło.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>Zdjęcie jest za ciemne. Proszę obrócić kartę do światła.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>Na tym zdjęciu kartę można odczytać.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Albo proszę zostawić to zdjęcie, a recepcja obejrzy kartę.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Zostaw to zdjęcie</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Dotyk i ruch</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Bardzo duży</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Mocne</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Moja ręka dotyka dwa razy</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Rzadko</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Często</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Ruch na ekranie</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Bez ruchu</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Gdzie są przyciski</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Na całym ekranie</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>W dolnej połowie</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Zacząć od nowa?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Wszystko na tym ekranie zostanie usunięte. To, co już potwierdzono, jest zapisane.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Tak, zacznij od nowa</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nie, wróć</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jeszcze tu jestem</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Od nowa</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Tak, zostaw</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nie, dalej</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Czytaj ekran w słuchawkach</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Wolno</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Zwykłe tempo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Szybko</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Cicho</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Zwykła głośność</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Głośno</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Czas na odpowiedź</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Więcej czasu</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Czy chce nam Pan/Pani coś powiedzieć?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Przeczytają to osoby, które dziś przyjmują. Można zostawić puste.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nic do powiedzenia</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Pana/Pani wiadomość</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Proszę zeskanować, aby mieć ją w kalendarzu w telefonie.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Następne pole</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń literę</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Schowaj klawisze</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Kto oglądał Pana/Pani kartotekę</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>W tym czasie nic nie robiono z kartoteką.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Numer kartoteki: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Sporządzono {moment}, osoba: {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>To wszystko, co zrobiono z Pana/Pani kartoteką w systemie meldowania kliniki. Treści kartoteki tu nie widać. Funkcja to ta, którą ktoś ma dzisiaj.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Pokazano tylko ostatnie {count}. Aby zobaczyć inne, proszę zapytać o krótszy czas.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Do {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Od {begin} do {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Na którym komputerze</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>otwarcie i czytanie kartoteki</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>zobaczenie pacjenta przy szukaniu</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>otwarcie kartoteki bez wizyty</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>sprawdzenie, że kartotekę otwarto bez wizyty</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>rozpoznanie pacjenta przy ekranie</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>meldowanie</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>zapisanie odpowiedzi przy meldowaniu</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>przyjęcie lub wezwanie pacjenta</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>zmiana kartoteki</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>obejrzenie zmiany bez jej wprowadzenia</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>wpisanie pacjenta</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>umówienie pacjenta lub cofnięcie tego</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>połączenie dwóch kartotek pacjenta lub ich rozdzielenie</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>cofnięcie ostatniej czynności</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>dane z innego systemu</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>prośba o ten raport</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>zapisanie tego raportu dla pacjenta</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>zapisanie lub odbycie rozmowy telefonicznej</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>napisanie, przeczytanie lub załatwienie wiadomości do kolegów</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>zapisanie, co powiedziano komuś innemu o pacjencie</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>praca z kartoteką w recepcji</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Powód: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to}, powiedziano: {what}. Powód: {reason} ({basis}), dnia {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>za zgodą pacjenta</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>na prośbę pacjenta</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>dla leczenia</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>dla płatności</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>wymagane przez prawo</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>aby chronić czyjeś życie</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>z innego powodu</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepcja</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>personel medyczny</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>audytor</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>pisemny powód otwarcia szczególnie chronionej kartoteki</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>ustalenie, jak kartoteka jest chroniona</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>wydrukowanie etykiety, opaski lub numerka</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>pisemny powód otwarcia kartoteki w celu kopii</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Zwrócone pieniądze</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Pokwitowanie</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Kwota: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Numer referencyjny: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Pozostaje do zapłaty: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Nie pozostało nic do zapłaty.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Numer tego pokwitowania: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Gotówką</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Czekiem</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Kartą {scheme}, kończącą się na {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Kartą</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Kosztorys w dobrej wierze</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Wizyta: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Sporządzono: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Za co</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Przewidywana opłata</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>Razem: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Numer tego kosztorysu: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Miejsce: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Krajowy numer świadczeniodawcy (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Numer podatkowy (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Ten kosztorys pokazuje, ile według przewidywań będzie kosztować ta wizyta bez ubezpieczenia, na podstawie tego, co było wiadomo, gdy go sporządzano. Nie jest umową: nie trzeba przychodzić na tę wizytę ani korzystać tutaj z tych usług.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Może być potrzebne coś więcej albo coś może wyniknąć po drodze, czego tu nie ma. Byłoby to zaplanowane lub zlecone osobno i o kosztorys na to także można poprosić.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Jeśli rachunek będzie wyższy o co najmniej 400 dolarów amerykańskich, mają Państwo prawo go zakwestionować. Można to zacząć w ciągu 120 dni od rachunku, na stronie www.cms.gov/nosurprises lub telefonicznie pod numerem 1-800-985-3059. Nie zmieni to sposobu, w jaki są Państwo tutaj leczeni.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Proszę zachować ten dokument lub zrobić mu zdjęcie: może się przydać, jeśli rachunek będzie wyższy.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Ile chce Pani/Pan zapłacić?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Zapłać kartą</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Płać co miesiąc</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>Pierwsza część jest płatna dziś. Można ją zapłacić w recepcji.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zgadzam się</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>O co chodzi?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Ktoś to sprawdzi i z Państwem porozmawia. Do tego czasu nie trzeba tego płacić.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>To się nie zgadza</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Nie mogę teraz tego zapłacić</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Zapłać część</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Płać w częściach, co miesiąc</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Zapłać w recepcji</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Zapłać innego dnia</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Coś się nie zgadza albo nie mogę zapłacić</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>Zrobione zdjęcie</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Co widzi aparat</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>Aparat się włącza…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Proszę pisać, aby znaleźć odpowiedź</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Zmierzone w</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Tak, wszystko się zgadza</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj następne</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Pomiń to pytanie</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Zostaw te pytania osobie</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Na przykład: gdzie mogę zaparkować?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>Komu odpowiedzieć</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Nazwisko i numer telefonu, jeśli nie można tu czekać. Można zostawić puste.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>Droga jako kod na telefon</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Proszę skierować na to aparat telefonu, aby zabrać drogę ze sobą.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Proszę zeskanować, aby mieć go w telefonie.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Moje następne wizyty</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Co można zrobić</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Kto się melduje?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>To jest podpisane. Aby podpisać ponownie, proszę użyć ramki niżej.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Pana/Pani znak</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Pana/Pani podpis</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Proszę postawić tu znak palcem</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Proszę podpisać się tu palcem</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Wyczyść podpis</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Dla personelu: zamknij ten ekran</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Czy jest Pan/Pani pacjentem? Proszę nacisnąć Wstecz.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Zamknij ten ekran</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Nazwa, z którą się Pan/Pani loguje</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Hasło</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Coś jest nie tak</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Więcej niżej</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Do góry</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Witamy.
Zameldujmy Pana/Panią.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zamelduj się</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mam pytanie</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, wybrany</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, zmień na ten język</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Wychodzę</translation>
    </message>
</context>
</TS>
