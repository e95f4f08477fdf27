<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · con cambios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Sí, registrarme</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Esto no es correcto</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mis próximas visitas</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Ahora llamamos</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Llamados antes</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Tiempo de espera ahora: entre {least} y {most} minutos</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Todavía no podemos decirle cuánto tendrá que esperar</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: de {least} a {most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Tiempo de espera ahora</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Por favor, espere su número</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Por favor, acuda a la recepción</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Llamado hace {minutes} min</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Sin conexión desde las {time}. Por favor, pregunte en la recepción.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: unos {minutes} minutos de retraso.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: no llamamos a nadie antes de las {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Su cola</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Números con la {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Hay más pacientes que de costumbre.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Hubo una emergencia.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Falta una persona del equipo.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Un aparato no funciona.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Hablar antes con alguien</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Borrar la firma</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Escriba su nombre completo</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Su nombre completo</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Sí, todo está bien</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>No, no ha cambiado nada</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Su dirección, su teléfono, su correo electrónico, su contacto de emergencia: ahora no podemos mostrarlos.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Sí, algo ha cambiado</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ir arriba</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>vestíbulo</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>panel de la sala de espera</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Quiosco de llegada: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Vincular este ordenador con la clínica</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Este ordenador está vinculado</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Un administrador crea el código en la ventana de administración, en Quioscos y ordenadores: Vincular.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>A partir de ahora se llama {name} y sirve para: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Esta ventana sirve para: {program}. La otra se abre con: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Vincular este ordenador</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Guardar los datos en este ordenador</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Escriba la dirección del servidor de la clínica.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Escriba el código de un solo uso.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Ha habido demasiados intentos. Inténtelo de nuevo dentro de {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>El servidor no acepta ese código: está mal escrito, ya se usó, es demasiado antiguo o se probó demasiadas veces. Un administrador puede crear otro.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Un código tiene {letters} letras y cifras, y ninguna es I, O, 0 ni 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>El servidor no responde. Compruebe la dirección y la red. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Este servidor no se puede usar así: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Todavía no se ha podido probar: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Está en: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>No está en ningún lugar en concreto.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>El servidor de la clínica</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>El que indica la configuración de este ordenador.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>El código de un solo uso</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Dieciséis letras y cifras, con o sin los guiones que las separan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Una cosa más, para saber que es usted</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>No tengo estos datos</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>¿Quién se registra?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>No tengo un código</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Código de su carta</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 letras y cifras debajo de las barras</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Tengo un código de una carta</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>No puedo escribir mi nombre</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>O el número de expediente de una carta nuestra</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Su tarjeta del seguro</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Compañía de seguros</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de afiliado</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Está en el frente de la tarjeta. Letras y números.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Número de grupo (déjelo vacío si no hay)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>¿A nombre de quién está el seguro?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Nombre de la persona titular</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Sí, tengo</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>No, es el mismo</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>A nombre de: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Ahora no podemos mostrar qué tarjeta tenemos de usted.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Sí, o ahora no tengo seguro</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Tenga su tarjeta a mano: preguntamos la compañía y el número.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>No tengo seguro</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>No, tengo otra tarjeta</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>No, y no traigo mi tarjeta</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Sí, pero no traigo mi tarjeta</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>¿Por qué viene hoy?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Guardamos su nombre y su motivo, y avisamos a la recepción.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Su motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Por ejemplo: Tengo una cita a las 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Hola, {name}. Estas son sus citas de hoy.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Hola, {name}. Esta es su cita de hoy.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Hola, {name}. Estas son sus citas de mañana.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Hola, {name}. Esta es su cita de mañana.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Hola, {name}. Estas son sus citas.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Hola, {name}. Esta es su cita.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Se registra una sola vez para todas.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Otra es a las {time} en otro lugar: {place}. Regístrese allí.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Tomar otra</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>La cámara no funciona. En la recepción le ayudarán con esto.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Esta foto es demasiado grande. Por favor, tome otra.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Firmar con el dedo</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Escribir mi nombre</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Hacer mi marca con un testigo</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Nombre completo de la persona que le ve hacer su marca</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Escriba su nombre completo</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>Se necesitan su marca y el nombre del testigo.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Acepto y firmo</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Escriba su nombre para firmar.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Firme en el cuadro con el dedo, o elija escribir su nombre.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Borre el cuadro y firme otra vez, por favor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>Relación con usted, por ejemplo: hermano</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Número de teléfono de esa persona</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Escriba el número completo, con el código de área.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Escriba un correo como nombre@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>anotarán lo que ha cambiado.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, ¿han cambiado sus datos?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, ¿sigue siendo correcto?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>A las {time} tiene su cita.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Su cita es a las {time} con {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Ahora {value}. Déjelo vacío para no cambiarlo.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>¿Quiere que alguien le ayude?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Llamando a la recepción</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>La recepción ya lo sabe</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Alguien viene a ayudarle</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>La llamada no llegó</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Enviaremos a una persona a esta pantalla. No se pierde nada de lo que escribió.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Quédese aquí, o siga con su registro mientras espera.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Puede seguir con su registro mientras espera.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Vaya a la recepción, por favor. Allí le ayudarán.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Sí, llamar a alguien</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Por ejemplo, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Escriba el año con cuatro números, por ejemplo 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Solo hay 12 meses. Escriba primero el mes y después el día.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Solo hay 12 meses. Escriba primero el día y después el mes.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Solo hay 12 meses. Después del año va el mes y luego el día.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Escriba el mes con un número del 1 al 12 o con una palabra.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Esa fecha no existe. Revísela otra vez, por ejemplo {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Escriba su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Escriba el día en que nació.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Escriba el mes en que nació.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Escriba el año en que nació, con cuatro números.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>La fecha de nacimiento debe estar en el pasado.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Revise el año en que nació.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Ponga el código de su carta debajo del escáner o escríbalo.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Tenemos el código de su carta. Ahora escriba su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>No pudimos leer el código de su carta. Escríbalo.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Los códigos no funcionan ahora. Escriba su apellido y su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Escriba las 18 letras y cifras del código.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mi número de teléfono</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Mi código postal</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Últimos cuatro números de su teléfono</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>Código postal de su dirección</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>El teléfono que tenemos de usted, por ejemplo 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Por ejemplo 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Escriba los últimos cuatro números de su teléfono.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Escriba su código postal.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Para proteger sus datos, esta pantalla vuelve al inicio en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>De mi esposo, esposa o pareja</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>De mi madre o padre</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>De mi hijo o hija</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>De otra persona</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>¿Ha cambiado su seguro?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>¿Tiene seguro médico?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>¿Sigue siendo este su seguro?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Número de afiliado que termina en {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>La recepción verá su tarjeta. Usted no pierde su turno.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Escriba el nombre de la compañía de seguros.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Escriba el número de afiliado de su tarjeta.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Escriba el nombre de la persona titular del seguro.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Unos dos minutos. Tras {minutes} minutos sin tocar, preguntamos si sigue aquí.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Unos dos minutos. Tras {seconds} segundos sin tocar, preguntamos si sigue aquí.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Su seguro</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Su consentimiento</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Paso {number} de {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Es demasiado largo. Use {limit} letras o menos.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Hay un signo que no se puede guardar. Escríbalo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Responda a esta pregunta, por favor.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Escriba un número, por ejemplo 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Escriba un número entero, por ejemplo 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Escriba {limit} o más.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Escriba {limit} o menos.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Es demasiado corto. Use al menos {limit} letras.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Escriba también el mes y el año, el año con cuatro números.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Escriba una fecha que no sea antes de {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Escriba una fecha que no sea después de {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Revise lo que escribió. Debe ser como {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Use como máximo {limit} cifras después del punto.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Esa hora no existe. Revise las horas y los minutos.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Escriba una dirección web, por ejemplo www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Elija en qué se midió.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Elija como máximo {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Elija al menos {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Revise lo que escribió.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Agregar otra</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Hay {count} más. Escriba una parte de la palabra para encontrar la suya.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>No se encontró nada. Pruebe con una parte más corta de la palabra.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Mañana (a.&#xa0;m.)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Tarde (p.&#xa0;m.)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Foto tomada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Por favor, revise sus respuestas</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>tienen que ver su nueva tarjeta del seguro.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>le preguntarán por su tarjeta del seguro.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>hablarán con usted sobre el seguro.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>verán el consentimiento con usted.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>le ayudarán con las preguntas de salud.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>revisarán sus datos con usted.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Su llegada está registrada, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Su número como código para su teléfono: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Tome asiento en la sala de espera, por favor</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Vaya a: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} le llamará. Entonces vaya a: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} le llamará.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Le llamarán. Después vaya a: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Su cita de las {time} es ahora en otro lugar: {place}. La recepción de aquí le ayudará.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Entre {least} y {most} minutos.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Menos de {most} minutos.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Todavía no podemos decirle cuánto tendrá que esperar.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Si espera hasta después de las {time}, avísenos.</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>No hay conexión. Su registro queda guardado aquí. Avise también en la recepción.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>La recepción ha visto que usted está aquí.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>Hemos avisado de su llegada a la recepción.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Una cosa en la recepción:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Algunas cosas en la recepción:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Usted no pierde su turno.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Registrar a otro niño o niña</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Registrar a otra persona</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>No pudimos encontrarle con estas respuestas</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>La recepción le ayudará con esto</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Llega temprano</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Pase por la recepción, por favor</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Su llegada ya está registrada</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Esta cita fue cancelada</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Su cita es en otro lugar</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Todavía no se guardó</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Ahora mismo no podemos buscarle</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Ahora no podemos encontrar sus datos</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Hemos guardado su nombre</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Vaya a la recepción, por favor. Allí le registrarán.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Puede registrarse desde las {time}, {minutes} minutos antes de su cita.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>El registro aquí cierra {minutes} minutos después de la hora. La recepción verá qué se puede hacer.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>No hay nada más que hacer. Espere a que le llamen, por favor.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>La recepción puede decirle más y buscar otra hora.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Su cita ya no se puede registrar aquí.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>No es en este edificio. Podrá registrarse cuando esté allí.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>Lo que nos dijo antes está guardado. Intente otra vez, o deje que la recepción le ayude.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Intente otra vez en un momento. En la recepción también pueden registrarle.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>No hay conexión. Revise sus respuestas e inténtelo de nuevo, o deje su nombre para la recepción.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Vaya también a la recepción. Recibirán su mensaje cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Revise el código. Vale el día de su cita.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Puede dar su nombre en lugar del código.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Si no llega a tiempo, la recepción de aquí puede llamarlos.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Muéstrelo a la cámara</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>No pudimos ver ningún código</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La cámara no funciona</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Ponga el código de su carta, o el reverso de su licencia de conducir, dentro del marco. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Sosténgalo plano y quieto, con buena luz, e inténtelo otra vez. O cierre esto y escriba.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Cierre esto y escriba su apellido y su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Dejar mi nombre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Pedir que venga alguien</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Escriba por qué viene, en pocas palabras.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>le harán las demás preguntas. Sus respuestas están guardadas.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Se deja fuera: {answers}. Toque otra vez su respuesta para recuperarlo.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Antes tenía también: {answers}. Vuelva a darlo si es correcto.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro de llegada</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>¿Dejar esta pregunta para una persona?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>¿Dejar las {count} preguntas para una persona?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>Lo que ya respondió se guarda y se le entrega a esa persona. Le preguntará lo demás.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>En la recepción le preguntarán. No pierde su turno.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>le dirán quién puede firmar el consentimiento.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Por {name} firma un adulto: madre, padre o tutor legal.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>¿Qué es usted de {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Tutor o tutora legal</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Escriba el nombre del adulto que firma.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Elija qué es usted del niño o de la niña.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Usted firma por {name}, como madre.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Usted firma por {name}, como padre.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Usted firma por {name}, como tutor o tutora legal.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Usted firma por {name}, como persona que cuida.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Usted firma por {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Escriba su apellido o su número de expediente.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Puede que tengamos algún dato escrito de otra forma, o que su cita sea otro día o en otro lugar.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Es en: {place}. Podrá registrarse cuando esté allí.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Vaya a la recepción. Allí pueden buscarle y registrarle.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Espere un momento y toque Intentar otra vez.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Revise su apellido. También sirve el número de expediente de una carta nuestra.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Revise su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Si su teléfono es nuevo, dé su código postal.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Vaya a la recepción.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Tenga a mano algo con su nombre, como una tarjeta o una carta.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Tome asiento hasta entonces.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>A las {time}, vuelva a esta pantalla.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Vaya ahora a la recepción.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Dígales la hora de su cita. Está escrita abajo.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Pida una hora nueva o pregunte qué pasó con esta.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Vaya allí. La dirección está escrita abajo.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>La recepción de aquí puede indicarle el camino.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Tome asiento en la sala de espera.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Esté pendiente de su número. Si nadie le llama, avise en la recepción.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Consultorio {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Consultorio {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Sala de espera {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Sala de espera {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Piso {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Edificio {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Mostrador {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Puerta {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>madre</translation>
    </message>
    <message>
        <source>father</source>
        <translation>padre</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>madre o padre</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tutor o tutora</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>esposo, esposa o pareja</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>hijo o hija</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>hermana</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>hermano</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>hermano o hermana</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amigo o amiga</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>vecino o vecina</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>abuelo o abuela</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Visita de control</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>esposo</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>esposa</translation>
    </message>
    <message>
        <source>son</source>
        <translation>hijo</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>hija</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contacto de emergencia</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Revisión anual</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Resultados de análisis</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Análisis de sangre</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Control de la presión</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Medicina familiar</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pediatría</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Salud de la mujer</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Edificio principal</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>le preguntarán quién viene con usted.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>La cita es para {name}. Díganos quién es usted.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Soy {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Soy la madre</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Soy el padre</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Soy el tutor o la tutora legal</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Soy quien cuida a esta persona</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Soy otra persona</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Puede registrarse. Lo que haya que firmar le espera en recepción.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Elija quién es usted.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Vaya a la recepción, por favor</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Ahora no es posible registrarse en esta pantalla. En la recepción le ayudarán.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Esta cuenta no puede cerrar esta pantalla.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>El nombre y la contraseña no corresponden. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Ha habido demasiados intentos. Inténtelo de nuevo a partir de las {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>El sistema de la clínica no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Mi visita de hoy</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Horario y cómo llegar</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Qué ofrecemos</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Prepararse para una prueba</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Costos y seguro</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Privacidad y mi expediente</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Idioma, oído, vista y movilidad</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Algo no está bien</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué desea saber?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Esto puede responderle</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>¿A dónde desea ir?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Ninguna de nuestras páginas lo responde</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Déjenos su pregunta</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Guardamos su pregunta</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Escríbalo con sus palabras, o elija de qué se trata.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Puede preguntar con otras palabras, dejarnos la pregunta o pedir que venga alguien.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Alguien de recepción la lee y le responde.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>En recepción la leerán. Si necesita saberlo ahora, pulse Pedir ayuda.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Buscar respuesta</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Preguntar de otra forma</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Dejar mi pregunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>No es eso</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Hacia: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Encontrar el camino</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Escriba lo que desea saber.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>No ha funcionado. Inténtelo otra vez o pulse Pedir ayuda.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Unos {minutes} min. Este camino no tiene escalones.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Unos {minutes} min. Hay escalones y no se pueden evitar: pida ayuda al personal.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Unos {minutes} min. Este camino tiene escalones.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Más corto, con escalones</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Toque una visita para decir si viene.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>No tiene visitas reservadas.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>No hay horas libres que se puedan reservar aquí. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Buscar otra hora</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>No, no puedo venir</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Sí, cambiarla</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>No, otra hora</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, dejarla</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Esta visita como código para el calendario de su teléfono</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Alguien se adelantó: esta hora está ocupada. Elija otra.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Esto no se puede hacer aquí. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>dijo que vendrá</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>dijo que no puede venir</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Sus próximas visitas</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>¿Va a venir?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>¿Para qué es la visita?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elija una hora</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>¿Le va bien esta hora?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>¿Quiere anular esta visita?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Su visita está reservada</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Reservar una visita</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Sí, vendré</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Sí, reservar</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sí, anularla</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Hemos anotado que vendrá.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Esta visita está anulada.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Hemos dicho en recepción que no puede venir.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>comprobarán si su pago se hizo. No pague otra vez.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>puede pagar allí.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Ahora no se puede pagar aquí</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Por pagar: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>En recepción le dirán lo que hay que pagar.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Su registro sigue. En recepción le dirán lo que hay que pagar.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Estamos mirando lo que hay que pagar.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Puede irse, pague ahora o no.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Queda registrado, pague ahora o no.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Pagar en recepción</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Pagar {amount} con tarjeta</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Su parte del precio de la visita</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Precio de la visita</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Pendiente de antes</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>El precio completo es {price}. Su seguro pagó {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Puede pagar hasta {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Escriba un importe de hasta {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} partes de {amount}, una cada mes</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Elija en cuántas partes.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Elija de qué se trata.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Enviar el recibo por correo electrónico a {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Mire el lector de tarjetas</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Pagado. Gracias</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>No se ha pagado nada</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Todavía no sabemos si se pagó</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Acerque o meta allí su tarjeta para pagar {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>Se pagaron {amount}. En recepción le dan un recibo.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>Se pagaron {amount}. El recibo se envía a {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>Se pagaron {amount}. El recibo no se puede enviar ahora: en recepción le dan uno.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Puede probar otra vez o pagar en otro momento.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Puede probar otra vez o pagar en otro momento. Su registro sigue.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>No pague otra vez. En recepción lo mirarán con usted.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>le preguntarán si hay algo que quiera que sepamos.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Escriba lo que debemos saber, o toque Nada que decir.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Este quiosco no puede leer en voz alta. Pida ayuda al personal.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Este idioma no se puede leer en voz alta aquí. Pida ayuda al personal.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Para escuchar, conecte unos auriculares.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Pulse Abajo para ir a lo siguiente y Arriba para ir a lo anterior. Pulse Intro para elegir. Pulse F1 para oírlo otra vez.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Puede poner el reverso de su licencia de conducir debajo del escáner.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>Esto es lo que dice su licencia. Revíselo y cambie lo que no esté bien.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Solo pudimos leer una parte de su licencia. Escriba lo que falta.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>No pudimos leerlo. Escriba su apellido y su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Un mensaje para usted</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Antes de irse</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>¿Qué tal ha ido su visita de hoy?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Hasta luego</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Me voy ahora</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Seguir sin responder</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ni bien ni mal</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Muy mal</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Esto se ha acordado hoy con usted:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Si tiene una pregunta, hágala ahora.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Nadie ve que ha respondido usted.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>Su visita ha terminado. Buen regreso.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Su próxima visita: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mis próximas visitas</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tengo una pregunta</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Dónde ha estado y cuándo vuelve, como código para su teléfono</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>No se ve ninguna tarjeta. Sostenga su tarjeta plana delante de la cámara.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Falta una parte de su tarjeta. Sostenga la tarjeta entera dentro de la foto.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Su tarjeta está demasiado lejos. Acérquela a la cámara.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>La foto no está nítida. No mueva la tarjeta.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Incline un poco su tarjeta para que la luz no se refleje en ella.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>La foto está demasiado oscura. Gire su tarjeta hacia la luz.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>En esta foto su tarjeta se puede leer.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>O guarde esta, y la recepción verá su tarjeta.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Guardar esta</translation>
    </message>
</context>
<context>
    <name>LobbyOverlays</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Toque y movimiento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Huge</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuertes</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Mi mano toca dos veces</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Pocas veces</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>A menudo</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Movimiento en la pantalla</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Dónde están los botones</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>En toda la pantalla</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>En la mitad de abajo</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Leer la pantalla en los auriculares</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Volumen normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Se borra todo lo de esta pantalla. Lo que ya confirmó está guardado.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Sí, empezar de nuevo</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Sí, dejarlas</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>¿Hay algo que quiera que sepamos?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Lo leerán las personas que le atienden hoy. Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada que decir</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Escanéelo para guardarlo en el calendario de su teléfono.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Ocultar las teclas</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Quién ha consultado su historia</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>En este tiempo no se hizo nada con la historia.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Número de historia: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Emitido el {moment} por {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Esto es todo lo que se hizo con su historia en el sistema de registro de llegada del centro. Lo que dice la historia no se muestra aquí. La función es la que cada persona tiene hoy.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Solo se muestran los últimos {count}. Pida un período más corto para ver los demás.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Hasta el {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>Desde el {begin} hasta el {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>En qué ordenador</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>abrió la historia y la leyó</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>vio al paciente en una búsqueda</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>abrió la historia sin que hubiera cita</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>revisó que la historia se abriera sin que hubiera cita</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>el paciente fue reconocido en un quiosco</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registro de llegada</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>se guardó una respuesta del registro de llegada</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>atendió o llamó al paciente</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>cambió la historia</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>vio un cambio y no lo hizo</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>dio de alta al paciente</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>dio una cita al paciente, o la anuló</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>unió dos historias del paciente, o las separó</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>deshizo lo último que se hizo</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>trajo datos de otro sistema</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>pidió este informe</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>guardó este informe para el paciente</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>anotó o hizo una llamada telefónica</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>escribió, leyó o dio por hecho un mensaje a compañeros</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>anotó lo que se comunicó del paciente a otra persona</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>trabajó con la historia en recepción</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>se comunicó a {to}: {what}. Motivo: {reason} ({basis}), el {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>con el consentimiento del paciente</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>lo pidió el paciente</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>para el tratamiento</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>para el pago</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>lo exige la ley</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>para proteger la vida de alguien</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>por otro motivo</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>personal sanitario</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>gave a written reason to open the specially protected record</source>
        <translation>escribió un motivo para abrir la historia, que tiene protección especial</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>decidió cómo se protege la historia</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>imprimió una etiqueta, una pulsera o un comprobante de turno</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>escribió un motivo para abrir la historia y entregar una copia</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dinero devuelto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Importe: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Referencia: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Queda por pagar: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>No queda nada por pagar.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Número de este recibo: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>En efectivo</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Con cheque</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Con tarjeta {scheme}, terminada en {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Con tarjeta</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Estimación de buena fe</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Visita: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Hecha: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Cargo previsto</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>En total: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Número de esta estimación: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Lugar: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Número nacional de proveedor (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Número fiscal (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Esta estimación muestra lo que se puede esperar que cueste esta visita sin seguro, según lo que se sabía cuando se hizo. No es un contrato: no tiene que venir a la visita ni recibir estos servicios aquí.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Puede hacer falta, o surgir por el camino, algo más que no está incluido. Se programaría o se pediría aparte, y también puede pedir una estimación de eso.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Si le facturan al menos 400 dólares estadounidenses más que esto, tiene derecho a impugnar la factura. Puede empezar dentro de los 120 días siguientes a la factura, en www.cms.gov/nosurprises o por teléfono en el 1-800-985-3059. Eso no cambia cómo se le atiende aquí.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Guarde este papel o hágale una foto: puede necesitarlo si la factura es más alta.</translation>
    </message>
</context>
<context>
    <name>PaymentCardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>¿Cuánto quiere pagar?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Pagar con tarjeta</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Pagar mes a mes</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>La primera parte se paga hoy. Puede pagarla en recepción.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Alguien lo mirará y hablará con usted. Hasta entonces no se le pide que pague esto.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Esto no es correcto</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Ahora no puedo pagar esto</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Pagar una parte</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Pagar en partes, mes a mes</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Pagar en recepción</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Pagar otro día</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Algo no está bien, o no puedo pagar</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>La foto que se tomó</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>La cámara se está encendiendo…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Escriba para encontrar su respuesta</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Medido en</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Sí, todo correcto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Agregar otra</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Quitar esta</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Dejar estas preguntas para una persona</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Por ejemplo: ¿Dónde puedo aparcar?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>A quién respondemos</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Su nombre, y un teléfono si no puede esperar aquí. Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>El camino como código para su teléfono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Apunte la cámara de su teléfono para llevarse el camino.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Escanéelo para llevarlo en su teléfono.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Mis próximas visitas</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>¿Quién hace el registro?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Su nombre completo</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Ya ha firmado esto. Para firmar de nuevo, use el recuadro de abajo.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Su marca</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Haga su marca aquí con un dedo</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Firme aquí con un dedo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Borrar la firma</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Para el personal: cerrar esta pantalla</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>¿Es usted paciente? Pulse Volver.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Cerrar esta pantalla</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Su nombre, tal como inicia la sesión</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ir arriba</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome.
Let’s get you checked in.</source>
        <translation>Le damos la bienvenida.
Vamos a registrar su llegada.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrarme</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tengo una pregunta</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, cambiar a este idioma</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Me voy</translation>
    </message>
</context>
</TS>
