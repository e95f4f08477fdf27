<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Administration</name>
    <message>
        <source>A new page</source>
        <translation>Una página nueva</translation>
    </message>
    <message>
        <source>Change a page</source>
        <translation>Cambiar una página</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>&amp;Revisar de nuevo</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Title, as a question</source>
        <translation>&amp;Título, como pregunta</translation>
    </message>
    <message>
        <source>Also &amp;found by (commas between)</source>
        <translation>Se &amp;encuentra también por (separado por comas)</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>A line that begins with - is a point of a list, 1. a step, ## a heading; an empty line begins a new paragraph. What is still to be filled in stands in [brackets]; until then patients do not find it in this language.</source>
        <translation>Una línea que empieza por - es un punto de una lista, 1. un paso, ## un encabezado; una línea vacía empieza un párrafo nuevo. Lo que falta por rellenar va entre [corchetes]; hasta entonces los pacientes no la encuentran en este idioma.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>Guardar como &amp;borrador</translation>
    </message>
    <message>
        <source>on {day}, as it stands</source>
        <translation>el {day}, como está</translation>
    </message>
    <message>
        <source>in {months} months</source>
        <translation>dentro de {months} meses</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visita</translation>
    </message>
    <message>
        <source>Hours and the way</source>
        <translation>Horario y cómo llegar</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Cómo prepararse</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Costos y seguro</translation>
    </message>
    <message>
        <source>Privacy and records</source>
        <translation>Privacidad e historia</translation>
    </message>
    <message>
        <source>Language and access</source>
        <translation>Idioma y accesibilidad</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Draft: patients do not find it</source>
        <translation>Borrador: los pacientes no la encuentran</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Esa página no existe.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Viene con el programa.</translation>
    </message>
    <message>
        <source>Written on {moment} by {name}.</source>
        <translation>Escrita el {moment} por {name}.</translation>
    </message>
    <message>
        <source>Somebody should look whether it still holds.</source>
        <translation>Alguien debería comprobar si sigue siendo cierto.</translation>
    </message>
    <message>
        <source>Whoever reads {languages} does not find it.</source>
        <translation>Quien lee en {languages} no la encuentra.</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Cambiar...</translation>
    </message>
    <message>
        <source>&amp;New page...</source>
        <translation>Página &amp;nueva...</translation>
    </message>
    <message>
        <source>&amp;Take away...</source>
        <translation>&amp;Retirar...</translation>
    </message>
    <message>
        <source>From a &amp;folder...</source>
        <translation>Desde una car&amp;peta...</translation>
    </message>
    <message>
        <source>&amp;Save to a folder...</source>
        <translation>&amp;Guardar en una carpeta...</translation>
    </message>
    <message>
        <source>Those taken a&amp;way</source>
        <translation>Las re&amp;tiradas</translation>
    </message>
    <message>
        <source>Patients do not find “{title}” any more. It can be changed and published again.</source>
        <translation>Los pacientes ya no encuentran «{title}». Se puede cambiar y volver a publicar.</translation>
    </message>
    <message>
        <source>Take a page away</source>
        <translation>Retirar una página</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Kept as a draft: {title}.</source>
        <translation>Guardada como borrador: {title}.</translation>
    </message>
    <message>
        <source>Patients find it from now on: {title}.</source>
        <translation>Los pacientes la encuentran desde ahora: {title}.</translation>
    </message>
    <message>
        <source>Taken away: {title}.</source>
        <translation>Retirada: {title}.</translation>
    </message>
    <message>
        <source>Pages that were changed: {changed}; that were so already: {same}.</source>
        <translation>Páginas cambiadas: {changed}; que ya estaban así: {same}.</translation>
    </message>
    <message>
        <source>Pages written: {count}, into {folder}.</source>
        <translation>Páginas escritas: {count}, en {folder}.</translation>
    </message>
    <message>
        <source>A folder of pages</source>
        <translation>Una carpeta de páginas</translation>
    </message>
    <message>
        <source>Record num&amp;ber</source>
        <translation>Número de &amp;expediente</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Q&amp;ué</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
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
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Ese evento no existe.</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>Más &amp;recientes</translation>
    </message>
    <message>
        <source>O&amp;lder</source>
        <translation>Más a&amp;ntiguos</translation>
    </message>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Comprobar la cadena</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>{first} to {last}, the newest first</source>
        <translation>Del {first} al {last}, primero los más recientes</translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation>Escriba el día como año, mes y día, por ejemplo 2026-11-30.</translation>
    </message>
    <message>
        <source>One moment: all of the audit is read.</source>
        <translation>Un momento: se está leyendo toda la auditoría.</translation>
    </message>
    <message>
        <source>{count} events are in {file}.</source>
        <translation>Eventos guardados en {file}: {count}.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>puede entrar</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>por enviar: {count}</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>apartados: {count}</translation>
    </message>
    <message>
        <source>&amp;Enrol...</source>
        <translation>&amp;Vincular...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Trasladar...</translation>
    </message>
    <message>
        <source>&amp;Shut out...</source>
        <translation>&amp;Bloquear...</translation>
    </message>
    <message>
        <source>Kiosks and computers</source>
        <translation>Quioscos y ordenadores</translation>
    </message>
    <message>
        <source>No kiosk and no computer has said anything yet.</source>
        <translation>Ningún quiosco ni ordenador ha dado señales todavía.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Waits there</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>no fijado</translation>
    </message>
    <message>
        <source>This record is on one computer, and its programs have no logins and are not enrolled: whoever holds the key holds the record.</source>
        <translation>Esta base de datos está en un solo ordenador, y sus programas no tienen cuentas ni se vinculan: quien tiene la clave tiene los datos.</translation>
    </message>
    <message>
        <source>The printer there: {state}.</source>
        <translation>Su impresora: {state}.</translation>
    </message>
    <message>
        <source>The oldest record waits since {moment}.</source>
        <translation>Lo más antiguo espera desde el {moment}.</translation>
    </message>
    <message>
        <source>{kind} at {place}, {count} times, the last {moment}.</source>
        <translation>{kind} en {place}, veces: {count}, la última el {moment}.</translation>
    </message>
    <message>
        <source>It is shut out with the address of the record&apos;s owner: kiosk database account revoke {name}</source>
        <translation>Se bloquea con la dirección del propietario de la base de datos: kiosk database account revoke {name}</translation>
    </message>
    <message>
        <source>A code for {name} ({kind}) waits until {moment}; tried so far: {count}.</source>
        <translation>Un código para {name} ({kind}) espera hasta el {moment}; intentos hasta ahora: {count}.</translation>
    </message>
    <message>
        <source>Its place is not fixed: it goes by its own settings, and whoever has its password may say another one. Move it to where it stands.</source>
        <translation>Su lugar no está fijado: sigue sus propios ajustes, y quien tenga su contraseña puede indicar otro. Trasládelo al lugar donde está.</translation>
    </message>
    <message>
        <source>{name} stands there from now on.</source>
        <translation>{name} está allí desde ahora.</translation>
    </message>
    <message>
        <source>{name} stood there already.</source>
        <translation>{name} ya estaba allí.</translation>
    </message>
    <message>
        <source>Nothing comes in under the login {name} any more, and what it has open is ended at once. What waits there is not delivered. A kiosk in its place gets a login of its own.</source>
        <translation>Con la cuenta {name} ya no entra nada, y lo que tenga abierto se corta enseguida. Lo que queda por enviar allí no se entrega. Un quiosco en su lugar recibe su propia cuenta.</translation>
    </message>
    <message>
        <source>Shut out a stolen kiosk</source>
        <translation>Bloquear un quiosco robado</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>{name} is shut out; connections of it that were ended: {count}.</source>
        <translation>{name} está bloqueado; conexiones cortadas: {count}.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Enrol a computer</source>
        <translation>Vincular un ordenador</translation>
    </message>
    <message>
        <source>You are told a one-time code, which is typed on the new computer: kiosk enrol. It gets a login and a password of its own there.</source>
        <translation>Usted recibe un código de un solo uso, que se escribe en el ordenador nuevo: kiosk enrol. Allí obtiene su propia cuenta y contraseña.</translation>
    </message>
    <message>
        <source>&amp;Name, in small letters</source>
        <translation>&amp;Nombre, en minúsculas</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Trasladar {name}</translation>
    </message>
    <message>
        <source>A kiosk checks in for this place from the next patient on, whatever its own settings say; a board shows its calls, and a computer of staff its arrivals when somebody signs in.</source>
        <translation>Desde el próximo paciente, un quiosco registra para este lugar, digan lo que digan sus propios ajustes; un panel muestra sus llamadas, y un ordenador del personal, sus llegadas cuando alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>One-time code for {name}:</source>
        <translation>Código de un solo uso para {name}:</translation>
    </message>
    <message>
        <source>The same as a QR code, for a scanner</source>
        <translation>Lo mismo como código QR, para un escáner</translation>
    </message>
    <message>
        <source>It is typed in</source>
        <translation>Código escrito</translation>
    </message>
    <message>
        <source>It is shown this once, holds until {until}, and is good for one computer. There, give the command kiosk enrol, which asks for the server and the code.</source>
        <translation>Se muestra solo esta vez, vale hasta {until} y sirve para un solo ordenador. Allí, escriba la orden kiosk enrol, que pide el servidor y el código.</translation>
    </message>
    <message>
        <source>The server: {server}</source>
        <translation>El servidor: {server}</translation>
    </message>
    <message>
        <source>All that the record holds of one patient, in the form that other systems read (FHIR R4). The record is opened for it, who gets it is written down for good, and the patient is told of both. Of whoever is neither here nor expected today, or of special privacy, every manager sees at once why, and somebody else reviews it.</source>
        <translation>Todo lo que hay registrado de un paciente, en el formato que leen otros sistemas (FHIR R4). Para ello se abre la historia, queda anotado para siempre quién lo recibe, y el paciente es informado de ambas cosas. Si el paciente no está aquí ni se le espera hoy, o tiene privacidad especial, todos los responsables ven enseguida el motivo, y otra persona lo revisa.</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>lo pidió el paciente</translation>
    </message>
    <message>
        <source>&amp;Who gets it</source>
        <translation>&amp;Quién lo recibe</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>By what &amp;right</source>
        <translation>&amp;Base legal</translation>
    </message>
    <message>
        <source>Why &amp;open it</source>
        <translation>Por qué se &amp;abre</translation>
    </message>
    <message>
        <source>Type the patient&apos;s record number first.</source>
        <translation>Escriba primero el número de expediente del paciente.</translation>
    </message>
    <message>
        <source>All of it is in {file}. Whoever has this file can read it.</source>
        <translation>Todo está en {file}. Quien tenga este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: say why it is opened.</source>
        <translation>Este paciente no está aquí ni se le espera hoy: indique por qué se abre.</translation>
    </message>
    <message>
        <source>This patient is of special privacy: say why it is opened.</source>
        <translation>Este paciente tiene privacidad especial: indique por qué se abre.</translation>
    </message>
    <message>
        <source>A patient&apos;s own record</source>
        <translation>Copia de la historia de un paciente</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Publish a form</source>
        <translation>Publicar un formulario</translation>
    </message>
    <message>
        <source>One moment: the form is tried.</source>
        <translation>Un momento: se está probando el formulario.</translation>
    </message>
    <message>
        <source>It cannot be published as it is. What there is to mend:</source>
        <translation>No se puede publicar tal como está. Lo que hay que corregir:</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is new. Once it is published, patients who begin from then on can be asked it.</source>
        <translation>«{title}», versión {version}, es nuevo. Una vez publicado, se puede preguntar a los pacientes que empiecen desde entonces.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is in force already.</source>
        <translation>«{title}», versión {version}, ya está vigente.</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, takes the place of version {before} for patients who begin from then on; whoever has begun finishes on theirs.</source>
        <translation>«{title}», versión {version}, sustituye a la versión {before} para los pacientes que empiecen desde entonces; quien ya haya empezado termina con la suya.</translation>
    </message>
    <message>
        <source>Nothing is another than in version {before}.</source>
        <translation>No hay nada distinto de la versión {before}.</translation>
    </message>
    <message>
        <source>What is another than in version {before}:</source>
        <translation>Lo que es distinto de la versión {before}:</translation>
    </message>
    <message>
        <source>A rule says a form&apos;s address, and for whom it is: age_from and age_to, sex, visit and location (words of the booking), every_days, and rule.when, an answer to another form. Forms that no rule names are asked nobody.</source>
        <translation>Una regla dice la dirección de un formulario y para quién es: age_from y age_to, sex, visit y location (palabras de la cita), every_days, y rule.when, una respuesta a otro formulario. Los formularios que ninguna regla nombra no se preguntan a nadie.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Let them decide</source>
        <translation>Que decidan ellas</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>in force, nobody is asked it</source>
        <translation>vigente, no se pregunta a nadie</translation>
    </message>
    <message>
        <source>followed by another version</source>
        <translation>sustituido por otra versión</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>este programa no puede leerlo</translation>
    </message>
    <message>
        <source>of sex {words}</source>
        <translation>de sexo {words}</translation>
    </message>
    <message>
        <source>for visits with the words {words}</source>
        <translation>para visitas con las palabras {words}</translation>
    </message>
    <message>
        <source>at places with the words {words}</source>
        <translation>en lugares con las palabras {words}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>whose last answers to {form} meet: {expression}</source>
        <translation>cuyas últimas respuestas a {form} cumplen: {expression}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{who}, at every visit</source>
        <translation>{who}, en cada visita</translation>
    </message>
    <message>
        <source>{who}, once in {days} days</source>
        <translation>{who}, una vez cada {days} días</translation>
    </message>
    <message>
        <source>aged {low} to {high}</source>
        <translation>de {low} a {high} años</translation>
    </message>
    <message>
        <source>from the age of {low}</source>
        <translation>a partir de {low} años</translation>
    </message>
    <message>
        <source>up to the age of {high}</source>
        <translation>hasta los {high} años</translation>
    </message>
    <message>
        <source>The form itself</source>
        <translation>El propio formulario</translation>
    </message>
    <message>
        <source>Item {link_id}: {text}</source>
        <translation>Elemento {link_id}: {text}</translation>
    </message>
    <message>
        <source>(without a text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>{what}: new  {after}</source>
        <translation>{what}: nuevo  {after}</translation>
    </message>
    <message>
        <source>{what}: gone  {before}</source>
        <translation>{what}: eliminado  {before}</translation>
    </message>
    <message>
        <source>{what}: in another place</source>
        <translation>{what}: en otro lugar</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: now “{after}”, was “{before}”</source>
        <translation>{what}: ahora «{after}», antes «{before}»</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>el elemento</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text in {language}</source>
        <translation>texto en {language}</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <translation>tipo de respuesta</translation>
    </message>
    <message>
        <source>has to be answered</source>
        <translation>respuesta obligatoria</translation>
    </message>
    <message>
        <source>takes several answers</source>
        <translation>admite varias respuestas</translation>
    </message>
    <message>
        <source>is only read</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>answer to choose</source>
        <translation>respuesta para elegir</translation>
    </message>
    <message>
        <source>is asked where</source>
        <translation>se pregunta cuando</translation>
    </message>
    <message>
        <source>what an answer may be</source>
        <translation>qué respuestas valen</translation>
    </message>
    <message>
        <source>what is calculated</source>
        <translation>qué se calcula</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>escrito de otra manera</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>There is no such consent.</source>
        <translation>Ese consentimiento no existe.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>Ese formulario no existe.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>Version {version}: {state}</source>
        <translation>Versión {version}: {state}</translation>
    </message>
    <message>
        <source>Retired since {moment}; it was published by {name}.</source>
        <translation>Retirado desde el {moment}; lo publicó {name}.</translation>
    </message>
    <message>
        <source>Published on {moment} by {name}.</source>
        <translation>Publicado el {moment} por {name}.</translation>
    </message>
    <message>
        <source>Patients are asked to sign it.</source>
        <translation>Se pide a los pacientes que lo firmen.</translation>
    </message>
    <message>
        <source>Patients sign it once the setting &apos;consents&apos; names {key}.</source>
        <translation>Los pacientes lo firman cuando el ajuste «consents» nombre {key}.</translation>
    </message>
    <message>
        <source>For: {whom}.</source>
        <translation>Para: {whom}.</translation>
    </message>
    <message>
        <source>For the visit {kind}.</source>
        <translation>Para la visita {kind}.</translation>
    </message>
    <message>
        <source>Nobody is asked it yet: name it in the rules; without rules, in the setting &apos;questionnaires&apos;; or at a kind of visit.</source>
        <translation>Aún no se pregunta a nadie: nómbrelo en las reglas; si no hay reglas, en el ajuste «questionnaires»; o en un tipo de visita.</translation>
    </message>
    <message>
        <source>&amp;Publish a file...</source>
        <translation>&amp;Publicar un archivo...</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>What &amp;changed...</source>
        <translation>&amp;Qué ha cambiado...</translation>
    </message>
    <message>
        <source>Put in &amp;force again...</source>
        <translation>Volver a poner en vi&amp;gor...</translation>
    </message>
    <message>
        <source>&amp;Retire...</source>
        <translation>&amp;Retirar...</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>Versiones &amp;anteriores</translation>
    </message>
    <message>
        <source>Questionnaires (*.json)</source>
        <translation>Cuestionarios (*.json)</translation>
    </message>
    <message>
        <source>One moment: the form is tried. A long one takes up to half a minute.</source>
        <translation>Un momento: se está probando el formulario. Si es largo, puede tardar hasta medio minuto.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}.</source>
        <translation>Publicado: {title}, versión {version}.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the consents.</source>
        <translation>Publicado: {title}, versión {version}. Está entre los consentimientos.</translation>
    </message>
    <message>
        <source>Published: {title}, version {version}. It is among the forms.</source>
        <translation>Publicado: {title}, versión {version}. Está entre los formularios.</translation>
    </message>
    <message>
        <source>The lobby&apos;s screen opens in a window of its own, with nobody&apos;s data.</source>
        <translation>La pantalla del quiosco se abre en una ventana aparte, sin datos de nadie.</translation>
    </message>
    <message>
        <source>{title}, version {version}.</source>
        <translation>{title}, versión {version}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Patients who begin from now on get version {version} of “{title}”; whoever has begun finishes on theirs. It is tried before.</source>
        <translation>Los pacientes que empiecen desde ahora verán la versión {version} de «{title}»; quien ya haya empezado termina con la suya. Antes se prueba.</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Volver a poner en vigor</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <source>Nobody is asked “{title}” any more, in whichever version. Whoever has begun finishes it, and answers that were given stay readable. It can be put in force again.</source>
        <translation>«{title}» ya no se pregunta a nadie, en ninguna versión. Quien haya empezado lo termina, y las respuestas dadas se pueden seguir leyendo. Se puede volver a poner en vigor.</translation>
    </message>
    <message>
        <source>Version {version} of “{title}” is retired, and version {before}, which comes with the program, is in force again. To ask it nobody at all, leave it out of the rules and settings.</source>
        <translation>La versión {version} de «{title}» se retira, y la versión {before}, que viene con el programa, vuelve a estar vigente. Para que no se pregunte a nadie, quítelo de las reglas y de los ajustes.</translation>
    </message>
    <message>
        <source>Retire a form</source>
        <translation>Retirar un formulario</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Retired: {title}.</source>
        <translation>Retirado: {title}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>a concern</source>
        <translation>una objeción</translation>
    </message>
    <message>
        <source>not of the day</source>
        <translation>no era del día</translation>
    </message>
    <message>
        <source>special privacy</source>
        <translation>privacidad especial</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>una copia</translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end}, though the patient was neither here nor expected.</source>
        <translation>{name} abrió la historia de {patient} de {begin} a {end}, aunque el paciente no estaba aquí ni se le esperaba.</translation>
    </message>
    <message>
        <source>{name} gave a reason for the record of {patient}, a patient of special privacy. It held from {begin} to {end}.</source>
        <translation>{name} dio un motivo para la historia de {patient}, paciente con privacidad especial. Valió de {begin} a {end}.</translation>
    </message>
    <message>
        <source>{name} opened the record of {patient} from {begin} to {end} for a copy of their own, though the patient was neither here nor expected.</source>
        <translation>{name} abrió la historia de {patient} de {begin} a {end} para entregar al paciente su copia, aunque no estaba aquí ni se le esperaba.</translation>
    </message>
    <message>
        <source>{verdict}, by {name}, {moment}</source>
        <translation>{verdict}, por {name}, {moment}</translation>
    </message>
    <message>
        <source>&amp;Review...</source>
        <translation>&amp;Revisar...</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Opened with a reason</source>
        <translation>Aperturas con motivo</translation>
    </message>
    <message>
        <source>Nobody has opened a record with a reason.</source>
        <translation>Nadie ha abierto una historia con motivo.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Waiting for a review: {count}</source>
        <translation>En espera de revisión: {count}</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>Note a &amp;concern</source>
        <translation>Anotar una &amp;objeción</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Note (of a concern, what it is)</source>
        <translation>&amp;Nota (si hay objeción, cuál es)</translation>
    </message>
    <message>
        <source>Waits for a review by a manager.</source>
        <translation>Espera la revisión de un responsable.</translation>
    </message>
    <message>
        <source>This was you: somebody else has to review it.</source>
        <translation>Fue usted: tiene que revisarlo otra persona.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Buscar  Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>About the chosen one</source>
        <translation>Sobre lo elegido</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y funciones</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Quién ha consultado</translation>
    </message>
    <message>
        <source>Clinic settings</source>
        <translation>Ajustes de la clínica</translation>
    </message>
    <message>
        <source>Rules: which form for whom</source>
        <translation>Reglas: qué formulario para quién</translation>
    </message>
    <message>
        <source>Answers to questions</source>
        <translation>Respuestas a preguntas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>taken away {day}</source>
        <translation>retirada el {day}</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>con contraseña</translation>
    </message>
    <message>
        <source>one-time code waits until {moment}</source>
        <translation>código de un solo uso en espera hasta {moment}</translation>
    </message>
    <message>
        <source>the one-time code is too old: give a new one</source>
        <translation>el código de un solo uso ha caducado: cree otro</translation>
    </message>
    <message>
        <source>&amp;Add somebody...</source>
        <translation>&amp;Añadir a una persona...</translation>
    </message>
    <message>
        <source>&amp;Roles...</source>
        <translation>&amp;Funciones...</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>Cambiar &amp;nombre...</translation>
    </message>
    <message>
        <source>New &amp;code...</source>
        <translation>&amp;Código nuevo...</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>Name  Ctrl+F</source>
        <translation>Nombre  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Inicia sesión</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>Nadie tiene ese nombre.</translation>
    </message>
    <message>
        <source>{name} gets a one-time code to set a new password with. The password and the PIN until now no longer hold, and whoever is signed in with them is out within a minute.</source>
        <translation>{name} recibe un código de un solo uso para crear una contraseña nueva. La contraseña y el PIN actuales dejan de valer, y quien haya iniciado sesión con ellos queda fuera en menos de un minuto.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Give a new code</source>
        <translation>Dar un código nuevo</translation>
    </message>
    <message>
        <source>Nobody signs in as {name} any more, and whoever is signed in so is out within a minute. What they did stays in the audit. The account can be given back.</source>
        <translation>Ya nadie inicia sesión como {name}, y quien lo haya hecho queda fuera en menos de un minuto. Lo que hizo queda en la auditoría. La cuenta se puede devolver.</translation>
    </message>
    <message>
        <source>Take an account away</source>
        <translation>Retirar una cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Trabaja como</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>They sign in with this name. You are told a one-time code for them, with which they set a password of their own.</source>
        <translation>Inicia sesión con este nombre. Usted recibe un código de un solo uso para esa persona, con el que elige su propia contraseña.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Roles of {name}</source>
        <translation>Funciones de {name}</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>Asignar funciones</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>They sign in with it from now on. What they did stays under the old one.</source>
        <translation>Desde ahora inicia sesión con él. Lo que hizo antes queda con el nombre anterior.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>It is shown this once and holds until {until}. At the staff window they choose &apos;I have a one-time code&apos; and set a password of their own.</source>
        <translation>Se muestra solo esta vez y vale hasta {until}. En la ventana de recepción se elige «Tengo un código de un solo uso» y se crea una contraseña propia.</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Ya lo tiene</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Ese lugar no existe.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Patients wait in</source>
        <translation>Zona de espera</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>In: {path}</source>
        <translation>En: {path}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Dirección: {text}</translation>
    </message>
    <message>
        <source>Room: {text}</source>
        <translation>Sala: {text}</translation>
    </message>
    <message>
        <source>Patients wait in: {text}</source>
        <translation>Zona de espera: {text}</translation>
    </message>
    <message>
        <source>Where one waits: {text}</source>
        <translation>Dónde se espera: {text}</translation>
    </message>
    <message>
        <source>The way to it: {text}</source>
        <translation>Cómo llegar: {text}</translation>
    </message>
    <message>
        <source>Sources call it also: {text}</source>
        <translation>Otros sistemas lo llaman: {text}</translation>
    </message>
    <message>
        <source>Nobody is expected there any more.</source>
        <translation>Ya no se espera a nadie allí.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Añadir...</translation>
    </message>
    <message>
        <source>&amp;Take out of use...</source>
        <translation>&amp;Dejar de usar...</translation>
    </message>
    <message>
        <source>Use a&amp;gain</source>
        <translation>&amp;Volver a usar</translation>
    </message>
    <message>
        <source>From a &amp;file...</source>
        <translation>Desde un arc&amp;hivo...</translation>
    </message>
    <message>
        <source>&amp;Save to a file...</source>
        <translation>&amp;Guardar en un archivo...</translation>
    </message>
    <message>
        <source>Nothing is changed. What there is to mend:</source>
        <translation>No se cambia nada. Lo que hay que corregir:</translation>
    </message>
    <message>
        <source>A file of decisions</source>
        <translation>Un archivo de decisiones</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Nobody is expected at {name} any more. Kiosks, boards and staff computers whose kiosk.toml names it have to be given another place. It can be used again.</source>
        <translation>Ya no se espera a nadie en {name}. A los quioscos, paneles y ordenadores del personal cuyo kiosk.toml lo nombra hay que darles otro lugar. Se puede volver a usar.</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>In it: {sums}. What it does not name stays as it is; what it names is taken over, all of it or nothing.</source>
        <translation>Contiene: {sums}. Lo que no nombra queda como está; lo que nombra se adopta, todo o nada.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Nothing is changed: all of it is so already.</source>
        <translation>No se cambia nada: todo está ya así.</translation>
    </message>
    <message>
        <source>What is another now:</source>
        <translation>Lo que ahora es distinto:</translation>
    </message>
    <message>
        <source>{name} is now {after}; it was {before}.</source>
        <translation>{name} es ahora {after}; antes era {before}.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Places, services and settings are in {file}.</source>
        <translation>Los lugares, servicios y ajustes están en {file}.</translation>
    </message>
    <message>
        <source>Save what is decided</source>
        <translation>Guardar lo decidido</translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation>Decisiones (*.toml)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Offered there: {names}</source>
        <translation>Se ofrece allí: {names}</translation>
    </message>
    <message>
        <source>Who works there: {names}</source>
        <translation>Trabaja allí: {names}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>piso</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>&amp;Key, for files</source>
        <translation>&amp;Clave, para archivos</translation>
    </message>
    <message>
        <source>made of the name</source>
        <translation>se forma con el nombre</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Un lugar nuevo</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>Forma pa&amp;rte de</translation>
    </message>
    <message>
        <source>Patients &amp;wait in</source>
        <translation>Zona de &amp;espera</translation>
    </message>
    <message>
        <source>&amp;Room&apos;s number, where the name says another</source>
        <translation>Número de la sa&amp;la, si el nombre dice otro</translation>
    </message>
    <message>
        <source>Sources call it &amp;also (parted by commas)</source>
        <translation>O&amp;tros sistemas lo llaman (separado por comas)</translation>
    </message>
    <message>
        <source>Address, of a site or building</source>
        <translation>Dirección, de un centro o edificio</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>Calle &amp;y número</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Código p&amp;ostal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Ciu&amp;dad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>For patients, in each language</source>
        <translation>Para los pacientes, en cada idioma</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Nombre ({language})</translation>
    </message>
    <message>
        <source>The way to it ({language})</source>
        <translation>Cómo llegar ({language})</translation>
    </message>
    <message>
        <source>The way to it, where no language is said</source>
        <translation>Cómo llegar, si no se indica idioma</translation>
    </message>
    <message>
        <source>Where one waits, in words</source>
        <translation>Dónde se espera, en palabras</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un servicio nuevo</translation>
    </message>
    <message>
        <source>&amp;Place; without one, everywhere</source>
        <translation>L&amp;ugar; si no hay, en todas partes</translation>
    </message>
    <message>
        <source>&amp;Letter of its queue</source>
        <translation>Letra de &amp;su cola</translation>
    </message>
    <message>
        <source>(the common queue)</source>
        <translation>(la cola común)</translation>
    </message>
    <message>
        <source>A new kind of visit</source>
        <translation>Un tipo de visita nuevo</translation>
    </message>
    <message>
        <source>&amp;Minutes that one takes</source>
        <translation>&amp;Minutos que dura</translation>
    </message>
    <message>
        <source>Check-in from minutes &amp;before; empty as usual</source>
        <translation>Registro desde, minutos &amp;antes; vacío: lo habitual</translation>
    </message>
    <message>
        <source>Check-in until minutes a&amp;fter; empty as usual</source>
        <translation>Registro hasta, minutos &amp;después; vacío: lo habitual</translation>
    </message>
    <message>
        <source>Addresses of &amp;forms that it asks for (parted by commas)</source>
        <translation>Direcciones de &amp;formularios que pide (separadas por comas)</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is the key of another one already; give it a key of its own.</source>
        <translation>«{key}» ya es la clave de otro; dele una clave propia.</translation>
    </message>
    <message>
        <source>No rule: nobody is asked a form.</source>
        <translation>Sin reglas: no se pregunta ningún formulario a nadie.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>No form of this address is in force.</source>
        <translation>No hay ningún formulario vigente con esta dirección.</translation>
    </message>
    <message>
        <source>Where several rules name one form, one that finds it due is enough.</source>
        <translation>Si varias reglas nombran el mismo formulario, basta con que una lo pida.</translation>
    </message>
    <message>
        <source>The clinic has no rules: this is what its settings come to.</source>
        <translation>La clínica no tiene reglas: esto es lo que resulta de sus ajustes.</translation>
    </message>
    <message>
        <source>The rules are in {file}.</source>
        <translation>Las reglas están en {file}.</translation>
    </message>
    <message>
        <source>Rules that decide from now on: {count}.</source>
        <translation>Reglas que deciden desde ahora: {count}.</translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation>Reglas desde un archivo</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Reglas (*.toml)</translation>
    </message>
    <message>
        <source>There is no such service.</source>
        <translation>Ese servicio no existe.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>the common one</source>
        <translation>la común</translation>
    </message>
    <message>
        <source>Nothing is planned: add a calendar first, then what is booked in it.</source>
        <translation>No hay nada planificado: añada primero un calendario y después lo que se reserva en él.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>tipo de visita</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>día festivo</translation>
    </message>
    <message>
        <source>visits at once</source>
        <translation>visitas a la vez</translation>
    </message>
    <message>
        <source>always open</source>
        <translation>siempre abierto</translation>
    </message>
    <message>
        <source>{count} min.</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Dónde: {place}</translation>
    </message>
    <message>
        <source>Booked at once: {count}</source>
        <translation>Reservas a la vez: {count}</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Works on the clinic&apos;s holidays</source>
        <translation>Trabaja los días festivos</translation>
    </message>
    <message>
        <source>Kept free: {before} min. before, {after} min. after</source>
        <translation>Queda libre: {before} min antes, {after} min después</translation>
    </message>
    <message>
        <source>With one of: {names}</source>
        <translation>Con una de estas personas: {names}</translation>
    </message>
    <message>
        <source>In one of: {names}</source>
        <translation>En una de estas salas: {names}</translation>
    </message>
    <message>
        <source>Patients book it by themselves</source>
        <translation>Los pacientes la reservan por sí mismos</translation>
    </message>
    <message>
        <source>&amp;Add a calendar...</source>
        <translation>&amp;Añadir un calendario...</translation>
    </message>
    <message>
        <source>A &amp;kind of visit...</source>
        <translation>&amp;Tipo de visita...</translation>
    </message>
    <message>
        <source>A &amp;holiday...</source>
        <translation>Día &amp;festivo...</translation>
    </message>
    <message>
        <source>How many at &amp;once...</source>
        <translation>Cuántas a la &amp;vez...</translation>
    </message>
    <message>
        <source>&amp;End...</source>
        <translation>&amp;Poner fin...</translation>
    </message>
    <message>
        <source>Take a&amp;way...</source>
        <translation>&amp;Quitar...</translation>
    </message>
    <message>
        <source>{name} ({what}) is in the plan no more. What is booked already stays as it is.</source>
        <translation>{name} ({what}) ya no está en la agenda. Lo que ya está reservado se queda como está.</translation>
    </message>
    <message>
        <source>Queue: {letter}</source>
        <translation>Cola: {letter}</translation>
    </message>
    <message>
        <source>It is offered no more.</source>
        <translation>Ya no se ofrece.</translation>
    </message>
    <message>
        <source>A kind of visit of {service}</source>
        <translation>Un tipo de visita de {service}</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>Minutes that one takes: {text}</source>
        <translation>Minutos que dura: {text}</translation>
    </message>
    <message>
        <source>Check-in from minutes before: {text}</source>
        <translation>Registro desde, minutos antes: {text}</translation>
    </message>
    <message>
        <source>Check-in until minutes after: {text}</source>
        <translation>Registro hasta, minutos después: {text}</translation>
    </message>
    <message>
        <source>Asks for: {form}</source>
        <translation>Pide: {form}</translation>
    </message>
    <message>
        <source>&amp;Add a service...</source>
        <translation>&amp;Añadir un servicio...</translation>
    </message>
    <message>
        <source>Add a &amp;kind of visit...</source>
        <translation>Añadir un &amp;tipo de visita...</translation>
    </message>
    <message>
        <source>{name} is offered no more. It can be used again.</source>
        <translation>{name} ya no se ofrece. Se puede volver a usar.</translation>
    </message>
    <message>
        <source>Setting  Ctrl+F</source>
        <translation>Ajuste  Ctrl+F</translation>
    </message>
    <message>
        <source>Search a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Qué decide</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ese ajuste no existe.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The &amp;default</source>
        <translation>Por &amp;defecto</translation>
    </message>
    <message>
        <source>cannot be read: set it anew</source>
        <translation>no se puede leer: vuelva a indicarlo</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Por defecto: {value}</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}</source>
        <translation>Un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} is {after} already.</source>
        <translation>{name} ya es {after}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>There are, for the welcome screen:</source>
        <translation>Para la pantalla de bienvenida hay:</translation>
    </message>
    <message>
        <source>not whole, and not offered until it is</source>
        <translation>incompleto; no se ofrece hasta que esté entero</translation>
    </message>
    <message>
        <source>draft: nobody who speaks it has reviewed it</source>
        <translation>borrador: nadie que lo hable lo ha revisado</translation>
    </message>
    <message>
        <source>reviewed by {who}</source>
        <translation>revisado por {who}</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation>Trabaja aquí: {name}</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Read &amp;anew</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Personal sanitario</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>arrivals, patients, registering</source>
        <translation>llegadas, pacientes y altas</translation>
    </message>
    <message>
        <source>arrivals and patients, without registering</source>
        <translation>llegadas y pacientes, sin altas</translation>
    </message>
    <message>
        <source>the front desk&apos;s work, joining records, the audit</source>
        <translation>el trabajo de recepción, unir historias, la auditoría</translation>
    </message>
    <message>
        <source>people, settings and forms, no patients</source>
        <translation>personas, ajustes y formularios, sin pacientes</translation>
    </message>
    <message>
        <source>the audit alone</source>
        <translation>solo la auditoría</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>The audit does not hold: event {place} {why}. Keep this database as it is and call for help.</source>
        <translation>La auditoría no es íntegra: el evento {place} {why}. Conserve esta base de datos tal como está y pida ayuda.</translation>
    </message>
    <message>
        <source>{place} of {chain}</source>
        <translation>{place} de {chain}</translation>
    </message>
    <message>
        <source>has been changed</source>
        <translation>ha sido modificado</translation>
    </message>
    <message>
        <source>is missing, or stands in another&apos;s place</source>
        <translation>falta, o está en el lugar de otro</translation>
    </message>
    <message>
        <source>is missing with all that came after it</source>
        <translation>falta, con todo lo que vino después</translation>
    </message>
    <message>
        <source>is the last and not under this record&apos;s seal</source>
        <translation>es el último y no lleva el sello de esta base de datos</translation>
    </message>
    <message>
        <source>The audit holds: {events} events in one chain, seal {seal}</source>
        <translation>La auditoría es íntegra: {events} eventos en una sola cadena, sello {seal}</translation>
    </message>
    <message>
        <source>The audit holds: {events} events in {chains} chains, seal {seal}</source>
        <translation>La auditoría es íntegra: {events} eventos en {chains} cadenas, sello {seal}</translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation>profesional</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Un calendario nuevo</translation>
    </message>
    <message>
        <source>&amp;Name, as bookings have it</source>
        <translation>&amp;Nombre, como figura en las citas</translation>
    </message>
    <message>
        <source>&amp;Of a</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;How many are booked at once</source>
        <translation>&amp;Cuántas se reservan a la vez</translation>
    </message>
    <message>
        <source>Every &amp;week, a line each</source>
        <translation>Cada &amp;semana, una línea por cada parte</translation>
    </message>
    <message>
        <source>O&amp;ther days, a line each (away or works)</source>
        <translation>O&amp;tros días, una línea por cada uno (away: ausente, works: trabaja)</translation>
    </message>
    <message>
        <source>&amp;Away on the clinic&apos;s holidays</source>
        <translation>&amp;Ausente los días festivos</translation>
    </message>
    <message>
        <source>Another kind of visit is booked</source>
        <translation>Se reserva otro tipo de visita</translation>
    </message>
    <message>
        <source>Minutes kept free &amp;before it</source>
        <translation>Minutos que quedan libres &amp;antes</translation>
    </message>
    <message>
        <source>Minutes kept free a&amp;fter it</source>
        <translation>Minutos que quedan libres &amp;después</translation>
    </message>
    <message>
        <source>&amp;Practitioners of whom one is needed (keys, parted by commas)</source>
        <translation>&amp;Profesionales de los que hace falta uno (claves, separadas por comas)</translation>
    </message>
    <message>
        <source>&amp;Rooms of which one is needed (keys, parted by commas)</source>
        <translation>&amp;Salas de las que hace falta una (claves, separadas por comas)</translation>
    </message>
    <message>
        <source>Calendars: {names}</source>
        <translation>Calendarios: {names}</translation>
    </message>
    <message>
        <source>Patients book it by themsel&amp;ves</source>
        <translation>Los pacientes la reser&amp;van por sí mismos</translation>
    </message>
    <message>
        <source>A new holiday</source>
        <translation>Un día festivo nuevo</translation>
    </message>
    <message>
        <source>&amp;Day; of every year without the year</source>
        <translation>&amp;Día; sin el año vale para todos los años</translation>
    </message>
    <message>
        <source>How many visits at once</source>
        <translation>Cuántas visitas a la vez</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>{name} ends</source>
        <translation>{name} termina</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>Nobody is booked there after it any more. What is booked already stays: move it in the plan of the staff window.</source>
        <translation>Después de ese día ya no se reserva nada ahí. Lo que ya está reservado se queda: muévalo en la agenda de la ventana del personal.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Poner fin</translation>
    </message>
    <message>
        <source>Bookings after that day: {count}. Once more, and it ends all the same.</source>
        <translation>Citas después de ese día: {count}. Pulse otra vez y termina de todos modos.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>the clinic&apos;s name, as patients see it</source>
        <translation>el nombre de la clínica, como lo ven los pacientes</translation>
    </message>
    <message>
        <source>where it is, as two letters of ISO 3166, such as ES; empty where nobody has said</source>
        <translation>dónde está, con dos letras de ISO 3166, como ES; vacío si nadie lo ha dicho</translation>
    </message>
    <message>
        <source>the time zone that decides what today is</source>
        <translation>la zona horaria que decide qué día es hoy</translation>
    </message>
    <message>
        <source>minutes before an appointment from which a patient may check in</source>
        <translation>minutos antes de una cita a partir de los cuales un paciente puede registrarse</translation>
    </message>
    <message>
        <source>minutes after an appointment until which a patient may check in</source>
        <translation>minutos después de una cita hasta los cuales un paciente puede registrarse</translation>
    </message>
    <message>
        <source>days for which confirmed contact details are not asked again</source>
        <translation>días durante los que no se vuelven a pedir los datos de contacto confirmados</translation>
    </message>
    <message>
        <source>days for which a confirmed insurance is not asked again</source>
        <translation>días durante los que no se vuelve a preguntar por un seguro confirmado</translation>
    </message>
    <message>
        <source>days for which an answered questionnaire is not asked again, where no rules say otherwise</source>
        <translation>días durante los que no se repite un cuestionario contestado, si ninguna regla dice otra cosa</translation>
    </message>
    <message>
        <source>days for which a signed consent holds</source>
        <translation>días durante los que vale un consentimiento firmado</translation>
    </message>
    <message>
        <source>wrong answers before the front desk is the way on</source>
        <translation>respuestas erróneas antes de tener que ir a recepción</translation>
    </message>
    <message>
        <source>wrong answers about one person in a day</source>
        <translation>respuestas erróneas sobre una persona en un día</translation>
    </message>
    <message>
        <source>minutes for which a person is locked after too many wrong answers, doubled each time</source>
        <translation>minutos durante los que una persona queda bloqueada tras demasiadas respuestas erróneas, el doble cada vez</translation>
    </message>
    <message>
        <source>minutes for which a kiosk stays locked after too many wrong answers</source>
        <translation>minutos durante los que un quiosco queda bloqueado tras demasiadas respuestas erróneas</translation>
    </message>
    <message>
        <source>wrong answers at one kiosk in an hour</source>
        <translation>respuestas erróneas en un quiosco en una hora</translation>
    </message>
    <message>
        <source>patients whom one kiosk may identify in an hour</source>
        <translation>pacientes que un quiosco puede identificar en una hora</translation>
    </message>
    <message>
        <source>minutes for which a patient&apos;s record stays open to the kiosk</source>
        <translation>minutos durante los que la historia de un paciente queda abierta al quiosco</translation>
    </message>
    <message>
        <source>seconds without a touch before a patient is asked whether they are still there</source>
        <translation>segundos sin tocar la pantalla antes de preguntar al paciente si sigue ahí</translation>
    </message>
    <message>
        <source>seconds for which that question stands before everything is cleared</source>
        <translation>segundos que queda esa pregunta antes de borrarse todo</translation>
    </message>
    <message>
        <source>seconds for which the last screen stays</source>
        <translation>segundos que queda la última pantalla</translation>
    </message>
    <message>
        <source>seconds after which an arrival that nobody has acknowledged stands out</source>
        <translation>segundos tras los que resalta una llegada que nadie ha confirmado</translation>
    </message>
    <message>
        <source>minutes within which somebody whose call was missed is promised to be called back</source>
        <translation>minutos en los que se promete devolver una llamada perdida</translation>
    </message>
    <message>
        <source>minutes after the promised time from which a call-back nobody has taken sounds</source>
        <translation>minutos después de la hora prometida a partir de los que suena una llamada por devolver que nadie ha tomado</translation>
    </message>
    <message>
        <source>minutes after which managers of every site are told of whom nobody has acknowledged</source>
        <translation>minutos tras los que los responsables de todas las sedes saben a quién nadie ha confirmado</translation>
    </message>
    <message>
        <source>minutes after which a message that somebody has not read stands out in their window</source>
        <translation>minutos tras los que un mensaje sin leer resalta en la ventana</translation>
    </message>
    <message>
        <source>minutes past the appointment after which a waiting patient should speak up</source>
        <translation>minutos después de la cita tras los que un paciente que espera debería avisar</translation>
    </message>
    <message>
        <source>in how many parts, one a month, patients may pay what they owe; 0 for no such plan</source>
        <translation>en cuántos plazos, uno al mes, pueden pagar los pacientes lo que deben; 0 para ninguno</translation>
    </message>
    <message>
        <source>how much a part of such a plan is at least, in minor units: 2500 is 25.00 EUR</source>
        <translation>cuánto es al menos uno de esos plazos, en céntimos: 2500 son 25,00 EUR</translation>
    </message>
    <message>
        <source>hours from now after which patients may book by themselves</source>
        <translation>horas desde ahora a partir de las que los pacientes pueden reservar por sí mismos</translation>
    </message>
    <message>
        <source>days from now until which patients may book by themselves</source>
        <translation>días desde ahora hasta los que los pacientes pueden reservar por sí mismos</translation>
    </message>
    <message>
        <source>minutes from one time that is offered to the next</source>
        <translation>minutos entre una hora ofrecida y la siguiente</translation>
    </message>
    <message>
        <source>minutes for which a time is held for who looks at it at a kiosk</source>
        <translation>minutos durante los que se guarda una hora para quien la mira en un quiosco</translation>
    </message>
    <message>
        <source>by what those who wait are called: booked (the time of their booking) or arrival (when they came)</source>
        <translation>según qué se llama a quienes esperan: booked (la hora de su cita) o arrival (cuándo llegaron)</translation>
    </message>
    <message>
        <source>minutes that a patient may be late and keep the place of the booking; who is later loses it by as much; whoever is early neither gains a place nor loses one</source>
        <translation>minutos que un paciente puede llegar tarde sin perder el lugar de su cita; quien llega más tarde lo pierde en esa medida; quien llega antes ni gana ni pierde lugar</translation>
    </message>
    <message>
        <source>minutes after which whoever came without a booking has the place of somebody booked for then</source>
        <translation>minutos tras los que quien vino sin cita tiene el lugar de quien la tenía para entonces</translation>
    </message>
    <message>
        <source>ask, where kiosks ask whether there is anything that the care team should know; else empty</source>
        <translation>ask, si los quioscos preguntan si hay algo que el equipo deba saber; si no, vacío</translation>
    </message>
    <message>
        <source>how dates are asked and read: mdy, dmy or ymd</source>
        <translation>cómo se piden y se leen las fechas: mdy, dmy o ymd</translation>
    </message>
    <message>
        <source>how times are shown: 12, 24, or empty for what goes with the date order</source>
        <translation>cómo se muestran las horas: 12, 24 o vacío para lo que va con el orden de las fechas</translation>
    </message>
    <message>
        <source>age from which patients sign for themselves and get the questions for adults</source>
        <translation>edad a partir de la que los pacientes firman por sí mismos y reciben las preguntas para adultos</translation>
    </message>
    <message>
        <source>the forms that are asked where no rules say otherwise, parted by commas</source>
        <translation>los formularios que se preguntan si ninguna regla dice otra cosa, separados por comas</translation>
    </message>
    <message>
        <source>the agreements that are asked, parted by commas</source>
        <translation>los acuerdos que se piden, separados por comas</translation>
    </message>
    <message>
        <source>the lobby&apos;s languages, parted by commas, the first one first</source>
        <translation>los idiomas de los quioscos, separados por comas, el primero delante</translation>
    </message>
    <message>
        <source>what is paid in, as three letters of ISO 4217, such as EUR; empty where nobody has said</source>
        <translation>en qué se paga, con tres letras de ISO 4217, como EUR; vacío si nadie lo ha dicho</translation>
    </message>
    <message>
        <source>what is printed on: a4, letter, or empty where nobody has said</source>
        <translation>en qué se imprime: a4, letter o vacío si nadie lo ha dicho</translation>
    </message>
    <message>
        <source>what comes first in an address: postcode, town, or empty for what goes with the zone</source>
        <translation>qué va primero en una dirección: postcode, town o vacío para lo que va con la zona</translation>
    </message>
    <message>
        <source>whose bookings a kiosk checks in, parted by commas: site (its own), place (its own place alone), everywhere, or keys of places</source>
        <translation>qué citas registra un quiosco, separadas por comas: site (su sede), place (solo su lugar), everywhere (todas) o claves de lugares</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a whole number from {low} to {high}, not {text}.</source>
        <translation>«{name}» es un número entero de {low} a {high}, no {text}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is one of {choices}, not {text}.</source>
        <translation>«{name}» es uno de: {choices}; no {text}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; needs one at least.</source>
        <translation>«{name}» necesita al menos un valor.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has no {part}; there are: {known}.</source>
        <translation>«{name}» no tiene {part}; hay: {known}.</translation>
    </message>
    <message>
        <source>&apos;country&apos; is two letters of ISO 3166, such as ES, or empty, not {text}.</source>
        <translation>«country» son dos letras de ISO 3166, como ES, o nada, no {text}.</translation>
    </message>
    <message>
        <source>&apos;name&apos; is 1 to {most} letters, without control characters and such as nobody sees.</source>
        <translation>«name» tiene de 1 a {most} letras, sin caracteres de control ni invisibles.</translation>
    </message>
    <message>
        <source>&apos;zone&apos; is a time zone by its IANA name, such as Europe/Madrid, not {text}.</source>
        <translation>«zone» es una zona horaria por su nombre IANA, como Europe/Madrid, no {text}.</translation>
    </message>
    <message>
        <source>&apos;zone&apos; is a time zone by its IANA name, such as Europe/Madrid, not {text}. Did you mean {near}?</source>
        <translation>«zone» es una zona horaria por su nombre IANA, como Europe/Madrid, no {text}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>ask, where patients may have the receipt of a payment by e-mail (kiosk mail run); else empty</source>
        <translation>ask, donde los pacientes pueden recibir por correo electrónico el recibo de un pago (kiosk mail run); si no, vacío</translation>
    </message>
    <message>
        <source>its National Provider Identifier, ten digits, which stands on good-faith estimates; empty for none</source>
        <translation>su National Provider Identifier, diez cifras, que figura en las estimaciones; vacío si no lo hay</translation>
    </message>
    <message>
        <source>its tax number (EIN), such as 12-3456789, which stands on good-faith estimates; empty for none</source>
        <translation>su número fiscal (EIN), por ejemplo 12-3456789, que figura en las estimaciones; vacío si no lo hay</translation>
    </message>
    <message>
        <source>&apos;currency&apos; is three letters of ISO 4217, such as EUR, or empty, not {text}.</source>
        <translation>«currency» son tres letras de ISO 4217, como EUR, o nada, no {text}.</translation>
    </message>
    <message>
        <source>&apos;npi&apos; is a National Provider Identifier: ten digits, the last of which checks the others, not {text}. Look it up at npiregistry.cms.hhs.gov, or leave it empty.</source>
        <translation>«npi» es un National Provider Identifier: diez cifras, la última de las cuales comprueba las demás, y no {text}. Búsquelo en npiregistry.cms.hhs.gov o déjelo vacío.</translation>
    </message>
    <message>
        <source>&apos;tin&apos; is a tax number of nine digits, such as 12-3456789, or empty, not {text}.</source>
        <translation>«tin» es un número fiscal de nueve cifras, por ejemplo 12-3456789, o vacío, y no {text}.</translation>
    </message>
    <message>
        <source>use one line of {most} letters or fewer, without control characters</source>
        <translation>una línea de {most} letras como mucho, sin caracteres de control</translation>
    </message>
    <message>
        <source>what the record says is not empty</source>
        <translation>lo que dice el registro no está vacío</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>the name is longer than {most} letters</source>
        <translation>el nombre tiene más de {most} letras</translation>
    </message>
    <message>
        <source>there is an account of that name already</source>
        <translation>ya hay una cuenta con ese nombre</translation>
    </message>
    <message>
        <source>an account needs at least one role</source>
        <translation>una cuenta necesita al menos una función</translation>
    </message>
    <message>
        <source>there is no account of that name</source>
        <translation>no hay ninguna cuenta con ese nombre</translation>
    </message>
    <message>
        <source>nobody else has signed in as an administrator yet: let another one do that first</source>
        <translation>nadie más ha iniciado sesión como administrador todavía: que otra persona lo haga primero</translation>
    </message>
    <message>
        <source>there is an administrator already, who can add others</source>
        <translation>ya hay un administrador, que puede añadir a otros</translation>
    </message>
    <message>
        <source>a password needs at least {least} letters; some words are easy to remember</source>
        <translation>una contraseña necesita al menos {least} letras; unas palabras se recuerdan con facilidad</translation>
    </message>
    <message>
        <source>a password has at most {most} letters</source>
        <translation>una contraseña tiene como mucho {most} letras</translation>
    </message>
    <message>
        <source>this password is one of those that are tried first; choose another</source>
        <translation>esta contraseña es de las que se prueban primero; elija otra</translation>
    </message>
    <message>
        <source>the password says the name of its account; choose another</source>
        <translation>la contraseña contiene el nombre de su cuenta; elija otra</translation>
    </message>
    <message>
        <source>a PIN is of digits alone</source>
        <translation>un PIN solo tiene cifras</translation>
    </message>
    <message>
        <source>a PIN has {least} to {most} digits</source>
        <translation>un PIN tiene de {least} a {most} cifras</translation>
    </message>
    <message>
        <source>a PIN of one digit, or of digits in a row, is guessed at once; choose another</source>
        <translation>un PIN de una sola cifra o de cifras seguidas se adivina enseguida; elija otro</translation>
    </message>
    <message>
        <source>type your password again first, nothing was changed</source>
        <translation>escriba primero su contraseña otra vez; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>say it in some words, of {least} letters or more</source>
        <translation>dígalo en unas palabras, de {least} letras o más</translation>
    </message>
    <message>
        <source>say it in {most} letters</source>
        <translation>dígalo en {most} letras</translation>
    </message>
    <message>
        <source>somebody else has to review what you did yourself</source>
        <translation>otra persona tiene que revisar lo que hizo usted</translation>
    </message>
    <message>
        <source>somebody else has reviewed it before</source>
        <translation>otra persona lo ha revisado antes</translation>
    </message>
    <message>
        <source>say to whom, what and why</source>
        <translation>diga a quién, qué y por qué</translation>
    </message>
    <message>
        <source>say it in {most} letters, and to whom in {name}</source>
        <translation>dígalo en {most} letras, y a quién en {name}</translation>
    </message>
    <message>
        <source>this day is still to come</source>
        <translation>ese día aún no ha llegado</translation>
    </message>
    <message>
        <source>choose from one to {most} days</source>
        <translation>elija de uno a {most} días</translation>
    </message>
    <message>
        <source>there is no patient with this record number</source>
        <translation>no hay ningún paciente con este número de historia</translation>
    </message>
    <message>
        <source>{file} is there already; name a new file</source>
        <translation>{file} ya existe; nombre un archivo nuevo</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}</source>
        <translation>{file} no se puede escribir: {why}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>{file} no se puede leer: {why}</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a new folder</source>
        <translation>{folder} no está vacía; nombre una carpeta nueva</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8</source>
        <translation>{file} no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>this program cannot read one of the two; it was published by another one</source>
        <translation>este programa no puede leer uno de los dos; lo publicó otro</translation>
    </message>
    <message>
        <source>there is no folder {folder}: make it, or name another as day_on_paper</source>
        <translation>no hay ninguna carpeta {folder}: créela, o nombre otra como day_on_paper</translation>
    </message>
    <message>
        <source>{printer} does not print now. See whether it is on and has paper, or choose another one.</source>
        <translation>{printer} no imprime ahora. Mire si está encendida y tiene papel, o elija otra.</translation>
    </message>
    <message>
        <source>this record is on one computer, whose programs are enrolled with nobody: whoever holds the key holds the record</source>
        <translation>este registro está en un solo ordenador, cuyos programas no se inscriben: quien tiene la clave tiene el registro</translation>
    </message>
    <message>
        <source>a name is of 1 to {most} small letters of English, digits and _, begins with a letter, not with kiosk_ or pg_, and is not public or none; for example lobby_east</source>
        <translation>un nombre tiene de 1 a {most} letras inglesas minúsculas, cifras y _, empieza por una letra, no por kiosk_ ni pg_, y no es public ni none; por ejemplo lobby_east</translation>
    </message>
    <message>
        <source>there is a login of that name already, which is for something else or another computer of staff; choose another name</source>
        <translation>ya hay un acceso con ese nombre, para otra cosa u otro ordenador del personal; elija otro nombre</translation>
    </message>
    <message>
        <source>a computer is enrolled for one of: lobby, board, staff</source>
        <translation>un ordenador se inscribe para uno de: lobby, board, staff</translation>
    </message>
    <message>
        <source>the clinic has no such place in use, or several of that name; &apos;kiosk clinic export&apos; tells of all</source>
        <translation>la clínica no tiene ese lugar en uso, o tiene varios con ese nombre; «kiosk clinic export» los dice todos</translation>
    </message>
    <message>
        <source>there is no login of that name for a lobby, a board or a computer of staff</source>
        <translation>no hay ningún acceso con ese nombre para un quiosco, un tablero o un ordenador del personal</translation>
    </message>
    <message>
        <source>a code holds for {most} hours at most</source>
        <translation>un código vale como mucho {most} horas</translation>
    </message>
    <message>
        <source>a code has {count} letters and digits, none of them I, O, 0 or 1</source>
        <translation>un código tiene {count} letras y cifras, sin I, O, 0 ni 1</translation>
    </message>
    <message>
        <source>the server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one</source>
        <translation>el servidor no acepta ese código: está mal escrito, se usó, es demasiado antiguo o se probó demasiadas veces. Un administrador puede hacer otro</translation>
    </message>
    <message>
        <source>{count} codes wait already; let some of them be used, or end</source>
        <translation>{count} códigos esperan ya; deje que algunos se usen o caduquen</translation>
    </message>
    <message>
        <source>this record has no login {name} that can be shut out from here: give &apos;kiosk database account revoke {again}&apos;, with the address of the record&apos;s owner, or of a superuser where that makes no logins</source>
        <translation>este registro no tiene ningún acceso {name} que se pueda excluir desde aquí: dé «kiosk database account revoke {again}», con la dirección del dueño del registro, o de un superusuario si aquel no crea accesos</translation>
    </message>
    <message>
        <source>the record&apos;s owner makes no logins on this server, so no computer is enrolled by a code: whoever administers the server gives &apos;kiosk database account add&apos;</source>
        <translation>el dueño del registro no crea accesos en este servidor, así que ningún ordenador se vincula con un código: quien administra el servidor da «kiosk database account add»</translation>
    </message>
    <message>
        <source>there is a page &apos;{key}&apos; already; give this one a name of its own</source>
        <translation>ya hay una página «{key}»; dé a esta un nombre propio</translation>
    </message>
    <message>
        <source>{name} has changed this page meanwhile; open it again</source>
        <translation>{name} ha cambiado esta página entretanto; ábrala otra vez</translation>
    </message>
    <message>
        <source>there are {count} pages; take one away first</source>
        <translation>hay {count} páginas; quite una primero</translation>
    </message>
    <message>
        <source>{key}: write it in a language first</source>
        <translation>{key}: escríbala primero en un idioma</translation>
    </message>
    <message>
        <source>{key}: say on which day somebody looks at it again</source>
        <translation>{key}: diga qué día la vuelve a mirar alguien</translation>
    </message>
    <message>
        <source>in {key}, {language}: fill in first: {what}</source>
        <translation>en {key}, {language}: rellene primero: {what}</translation>
    </message>
    <message>
        <source>write what the page says</source>
        <translation>escriba lo que dice la página</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{name} was signed out because nobody was there. Nothing is lost.</source>
        <translation>La sesión de {name} se cerró porque no había nadie. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nobody is there? In a minute this window is shut.</source>
        <translation>¿No hay nadie? Dentro de un minuto esta ventana se cierra.</translation>
    </message>
    <message>
        <source>The telephone line is being started again</source>
        <translation>La línea telefónica se está reiniciando</translation>
    </message>
    <message>
        <source>The telephone line is being registered</source>
        <translation>La línea telefónica se está conectando</translation>
    </message>
    <message>
        <source>The telephone system refuses the line</source>
        <translation>La centralita rechaza la línea</translation>
    </message>
    <message>
        <source>The telephone system does not answer</source>
        <translation>La centralita no responde</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>Pa&amp;ntalla</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>Letra más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>Letra más &amp;pequeña</translation>
    </message>
    <message>
        <source>Letters as large as &amp;usual</source>
        <translation>Letra de tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Front desk: {count} wait for somebody</source>
        <translation>Recepción: esperan a alguien: {count}</translation>
    </message>
    <message>
        <source>Somebody needs a person now. Look at the window.</source>
        <translation>Alguien necesita a una persona ahora. Mire la ventana.</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Quién ha consultado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Idioma del papel</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF...</source>
        <translation>&amp;Guardar como PDF...</translation>
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
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Choose a time, and Show.</source>
        <translation>Elija un período, y Mostrar.</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>En este tiempo no se hizo nada con la historia.</translation>
    </message>
    <message>
        <source>Type a day as year, month and day, such as 2026-11-30.</source>
        <translation>Escriba el día como año, mes y día, por ejemplo 2026-11-30.</translation>
    </message>
    <message>
        <source>only the last {count} are shown: choose a shorter time</source>
        <translation>solo se muestran los últimos {count}: elija un período más corto</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Rellene todos los campos.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait until {time}, then try again.</source>
        <translation>Ha habido demasiados intentos. Espere hasta las {time} e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again in a moment.</source>
        <translation>La base de datos no responde. Inténtelo otra vez en un momento.</translation>
    </message>
    <message>
        <source>Not done, by a fault of the program. Try again.</source>
        <translation>No se ha hecho, por un fallo del programa. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <translation>Elegir mi PIN</translation>
    </message>
    <message>
        <source>With a PIN of {number} digits or more you are back at once, at this computer and until the end of your shift. Your password stays what it is.</source>
        <translation>Con un PIN de {number} cifras o más vuelve a entrar enseguida, en este ordenador y hasta el final de su turno de trabajo. Su contraseña no cambia.</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>The PIN &amp;again</source>
        <translation>El PIN otra &amp;vez</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Guardar PIN</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Su PIN está guardado.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>At least {number} letters; some words that you can remember are better than signs.</source>
        <translation>Al menos {number} caracteres; varias palabras que pueda recordar son mejores que símbolos.</translation>
    </message>
    <message>
        <source>Prese&amp;nt password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>The new one &amp;again</source>
        <translation>La nueva otra &amp;vez</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>That is not your present password.</source>
        <translation>Esa no es su contraseña actual.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Su contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Somebody else signs in</source>
        <translation>Entra &amp;otra persona</translation>
    </message>
    <message>
        <source>Set my P&amp;IN...</source>
        <translation>Elegir mi P&amp;IN...</translation>
    </message>
    <message>
        <source>Change my &amp;password...</source>
        <translation>Cambiar mi &amp;contraseña...</translation>
    </message>
    <message>
        <source>&amp;Administration...</source>
        <translation>&amp;Administración...</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>C&amp;obros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Your account may not do this. Whoever looks after the accounts can allow it.</source>
        <translation>Su cuenta no permite hacer esto. Quien lleva las cuentas puede autorizarlo.</translation>
    </message>
    <message>
        <source>You call {who} back: nobody else does.</source>
        <translation>Usted devuelve la llamada a {who}: nadie más lo hace.</translation>
    </message>
    <message>
        <source>Somebody else calls {who} back.</source>
        <translation>Otra persona devuelve la llamada a {who}.</translation>
    </message>
    <message>
        <source>You call {who} back now, instead of {other}.</source>
        <translation>Ahora devuelve usted la llamada a {who}, en lugar de {other}.</translation>
    </message>
    <message>
        <source>Somebody else was quicker with {who}.</source>
        <translation>Otra persona se adelantó con {who}.</translation>
    </message>
    <message>
        <source>{who} is to be called back by whoever takes it.</source>
        <translation>La llamada a {who} la devuelve quien la asuma.</translation>
    </message>
    <message>
        <source>Nobody has taken {who}.</source>
        <translation>Nadie se ocupa de {who}.</translation>
    </message>
    <message>
        <source>{who} did not answer: the call-back is open again.</source>
        <translation>{who} no contestó: la rellamada vuelve a estar pendiente.</translation>
    </message>
    <message>
        <source>Take the call-back of {who} first.</source>
        <translation>Asuma primero la rellamada de {who}.</translation>
    </message>
    <message>
        <source>call {who}</source>
        <translation>llamar a {who}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>As of {time}, by {name}</source>
        <translation>A las {time}, por {name}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>F. nac.</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>N.º exp.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>People: {people}, in lines: {lines}. It is worthless tomorrow: destroy it.</source>
        <translation>Personas: {people}, en líneas: {lines}. Mañana ya no sirve: destrúyalo.</translation>
    </message>
    <message>
        <source>Today on paper</source>
        <translation>El día en papel</translation>
    </message>
    <message>
        <source>Today&apos;s list could not be saved: {why}</source>
        <translation>No se pudo guardar la lista de hoy: {why}</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>All &amp;sites, or this one</source>
        <translation>Todos los &amp;centros, o este</translation>
    </message>
    <message>
        <source>These lists are of all sites already.</source>
        <translation>Estas listas ya son de todos los centros.</translation>
    </message>
    <message>
        <source>&amp;Figures...</source>
        <translation>&amp;Cifras...</translation>
    </message>
    <message>
        <source>Today on &amp;paper...</source>
        <translation>El día en &amp;papel...</translation>
    </message>
    <message>
        <source>&amp;Answers to questions...</source>
        <translation>&amp;Respuestas a preguntas...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>&amp;Teclas...</translation>
    </message>
    <message>
        <source>&amp;Call next</source>
        <translation>&amp;Llamar al siguiente</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No hay nadie en espera.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Visto</translation>
    </message>
    <message>
        <source>R&amp;oom...</source>
        <translation>&amp;Sala...</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>Llamar &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminado</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>Se ha &amp;ido</translation>
    </message>
    <message>
        <source>&amp;Back to waiting</source>
        <translation>Volver a la espe&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visar</translation>
    </message>
    <message>
        <source>Acce&amp;pt the marked change</source>
        <translation>Ace&amp;ptar el cambio marcado</translation>
    </message>
    <message>
        <source>A&amp;mend the marked change...</source>
        <translation>Corre&amp;gir el cambio marcado...</translation>
    </message>
    <message>
        <source>Re&amp;fuse the marked change</source>
        <translation>&amp;Rechazar el cambio marcado</translation>
    </message>
    <message>
        <source>Accept all c&amp;hanges</source>
        <translation>Aceptar &amp;todos los cambios</translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first: click, or use the arrow keys.</source>
        <translation>Elija primero un paciente que haya llegado: haga clic o use las flechas.</translation>
    </message>
    <message>
        <source>Not now: {who} is {standing}.</source>
        <translation>Ahora no: {who}, {standing}.</translation>
    </message>
    <message>
        <source>{who} has been seen already.</source>
        <translation>Ya se había visto a {who}.</translation>
    </message>
    <message>
        <source>{who}: nothing is left to decide.</source>
        <translation>{who}: no queda nada por decidir.</translation>
    </message>
    <message>
        <source>queue {letter}</source>
        <translation>cola {letter}</translation>
    </message>
    <message>
        <source>more patients than usual</source>
        <translation>más pacientes de lo habitual</translation>
    </message>
    <message>
        <source>an emergency</source>
        <translation>una emergencia</translation>
    </message>
    <message>
        <source>somebody of the team is away</source>
        <translation>falta alguien del equipo</translation>
    </message>
    <message>
        <source>a machine does not work</source>
        <translation>un aparato no funciona</translation>
    </message>
    <message>
        <source>not said to patients</source>
        <translation>no se dice a los pacientes</translation>
    </message>
    <message>
        <source>Choose what is late.</source>
        <translation>Elija qué lleva retraso.</translation>
    </message>
    <message>
        <source>Say how many minutes, up to {most}, or a time that is still to come.</source>
        <translation>Indique cuántos minutos, hasta {most}, o una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Nobody knows what is in more than twelve hours: announce less.</source>
        <translation>Nadie sabe qué pasará dentro de más de doce horas: anuncie menos.</translation>
    </message>
    <message>
        <source>The note is one line of at most {most} letters.</source>
        <translation>La nota es una línea de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Answer this question, or leave it open (Ctrl+K).</source>
        <translation>Responda a esta pregunta, o déjela sin responder (Ctrl+K).</translation>
    </message>
    <message>
        <source>Type a number, for example 3.</source>
        <translation>Escriba un número, por ejemplo 3.</translation>
    </message>
    <message>
        <source>Type a whole number, for example 3.</source>
        <translation>Escriba un número entero, por ejemplo 3.</translation>
    </message>
    <message>
        <source>Type {limit} or more.</source>
        <translation>Escriba {limit} o más.</translation>
    </message>
    <message>
        <source>Type {limit} or less.</source>
        <translation>Escriba {limit} o menos.</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Es demasiado largo. Use {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Es demasiado corto. Use al menos {limit} caracteres.</translation>
    </message>
    <message>
        <source>There is no such date. Type day and month, and the year with four digits.</source>
        <translation>Esa fecha no existe. Escriba el día y el mes, y el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>Type a date that is not before {limit}.</source>
        <translation>Escriba una fecha que no sea anterior al {limit}.</translation>
    </message>
    <message>
        <source>Type a date that is not after {limit}.</source>
        <translation>Escriba una fecha que no sea posterior al {limit}.</translation>
    </message>
    <message>
        <source>Look at what was typed. It should look like {limit}.</source>
        <translation>Revise lo escrito. Debe parecerse a {limit}.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Type it again.</source>
        <translation>Contiene un carácter que no se puede guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Use {limit} cifras como máximo después de la coma.</translation>
    </message>
    <message>
        <source>There is no such time. Type it as 14:30, or as 2:30 pm on a clock of twelve hours.</source>
        <translation>Esa hora no existe. Escríbala como 14:30, o como 2:30 pm en un reloj de doce horas.</translation>
    </message>
    <message>
        <source>Type a web address, for example www.example.org.</source>
        <translation>Escriba una dirección web, por ejemplo www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Elija la unidad de medida.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Elija {limit} como máximo.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Elija al menos {limit}.</translation>
    </message>
    <message>
        <source>Look at what was typed.</source>
        <translation>Revise lo escrito.</translation>
    </message>
    <message>
        <source>Type the whole phone number, with the area code.</source>
        <translation>Escriba el número de teléfono completo, con el código de área.</translation>
    </message>
    <message>
        <source>Type an email address like name@example.org.</source>
        <translation>Escriba un correo electrónico como nombre@example.org.</translation>
    </message>
    <message>
        <source>{name} has no appointment today to check in for. Book them for now (Ctrl+B), then they wait.</source>
        <translation>{name} no tiene hoy ninguna cita para la que registrar su llegada. Cítelo para ahora (Ctrl+B), y entonces espera.</translation>
    </message>
    <message>
        <source>This visit is over. Nothing was written down.</source>
        <translation>Esta visita ha terminado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing was written down: the visit does not ask for one of these, or whoever is named may not sign. Close this, and begin again.</source>
        <translation>No se ha escrito nada: la visita no pide una de estas cosas, o la persona indicada no puede firmar. Cierre esto y empiece de nuevo.</translation>
    </message>
    <message>
        <source>What is on file of {name} has changed meanwhile. Close this, and begin again.</source>
        <translation>La ficha de {name} ha cambiado mientras tanto. Cierre esto y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Answer about a bill</source>
        <translation>Respuesta sobre una factura</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;Qué se acordó</translation>
    </message>
    <message>
        <source>&amp;Answered  Ctrl+Enter</source>
        <translation>&amp;Respondida  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Answered: the question of {who}.</source>
        <translation>Respondida: la pregunta de {who}.</translation>
    </message>
    <message>
        <source>Somebody else was quicker: the list has been read again.</source>
        <translation>Otra persona se adelantó: la lista se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What is asked, in any words</source>
        <translation>Lo que se pregunta, con cualquier palabra</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page of the clinic answers that.</source>
        <translation>Ninguna página de la clínica responde a eso.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What the page says</source>
        <translation>Lo que dice la página</translation>
    </message>
    <message>
        <source>(left to the desk)</source>
        <translation>(queda para recepción)</translation>
    </message>
    <message>
        <source>begun; the rest is the desk&apos;s</source>
        <translation>empezado; el resto, para recepción</translation>
    </message>
    <message>
        <source>&amp;Here is</source>
        <translation>&amp;Está aquí</translation>
    </message>
    <message>
        <source>Their &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Type the name of whoever is here.</source>
        <translation>Escriba el nombre de quien está aquí.</translation>
    </message>
    <message>
        <source>Contact &amp;details are right</source>
        <translation>Los &amp;datos de contacto son correctos</translation>
    </message>
    <message>
        <source>&amp;Insurance card is right</source>
        <translation>La &amp;tarjeta del seguro es correcta</translation>
    </message>
    <message>
        <source>Type the name of the insurance company.</source>
        <translation>Escriba el nombre de la compañía de seguros.</translation>
    </message>
    <message>
        <source>Type the member number on the card.</source>
        <translation>Escriba el número de afiliado de la tarjeta.</translation>
    </message>
    <message>
        <source>Type the name of the person who holds the insurance.</source>
        <translation>Escriba el nombre de la persona titular del seguro.</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>firmado en papel</translation>
    </message>
    <message>
        <source>agreed by word</source>
        <translation>aceptado de palabra</translation>
    </message>
    <message>
        <source>Say first who is here and may sign: a parent, a guardian or a carer.</source>
        <translation>Indique primero quién está aquí y puede firmar: madre o padre, tutor legal o persona que cuida.</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>Por {name}.</translation>
    </message>
    <message>
        <source>Fill in: {form}</source>
        <translation>Rellenar: {form}</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Dar la próxima cita</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>From the &amp;day</source>
        <translation>Desde el &amp;día</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>every </source>
        <translation>cada </translation>
    </message>
    <message>
        <source> week(s)</source>
        <translation> sem.</translation>
    </message>
    <message>
        <source> time(s) in all</source>
        <translation> en total</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Cuántas v&amp;eces</translation>
    </message>
    <message>
        <source>Nothing is free as it is wished.</source>
        <translation>No hay nada libre como se desea.</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>&amp;Move it there</source>
        <translation>&amp;Mover allí</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>D&amp;ar cita</translation>
    </message>
    <message>
        <source>On the wait &amp;list</source>
        <translation>A la &amp;lista de espera</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Nothing can be booked: the clinic has no plan yet (kiosk clinic export).</source>
        <translation>No se puede dar ninguna cita: la clínica aún no tiene agenda (kiosk clinic export).</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Elija primero una hora.</translation>
    </message>
    <message>
        <source>{name} is on the wait list.</source>
        <translation>{name} está en la lista de espera.</translation>
    </message>
    <message>
        <source>{name} is booked: {times}.</source>
        <translation>{name} tiene cita: {times}.</translation>
    </message>
    <message>
        <source>{name} is booked {count} times, first {times}.</source>
        <translation>{name}: citas dadas: {count}, la primera {times}.</translation>
    </message>
    <message>
        <source>Not free, and not booked: {days}.</source>
        <translation>Ocupados, sin cita: {days}.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>Type the number that is to be called.</source>
        <translation>Escriba el número al que hay que llamar.</translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}.</source>
        <translation>{name} está en la cola: {ticket}.</translation>
    </message>
    <message>
        <source>{name} is in the queue: {ticket}. Left to the desk: {count}.</source>
        <translation>{name} está en la cola: {ticket}. Queda para recepción: {count}.</translation>
    </message>
    <message>
        <source>{name}: written down. Left to the desk: {count}.</source>
        <translation>{name}: anotado. Queda para recepción: {count}.</translation>
    </message>
    <message>
        <source>Check in for them</source>
        <translation>Registrar su llegada</translation>
    </message>
    <message>
        <source>Checks in &amp;at</source>
        <translation>Se registra e&amp;n</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Registrar llegada</translation>
    </message>
    <message>
        <source>Fill in for them</source>
        <translation>Rellenar en su nombre</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Left to the desk: {things}.</source>
        <translation>Queda para recepción: {things}.</translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>No queda nada por preguntar.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>Nothing was filled in. Fill something in, or close this.</source>
        <translation>No se ha rellenado nada. Rellene algo, o cierre esto.</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Resultado de la llamada</translation>
    </message>
    <message>
        <source>C&amp;lose the call</source>
        <translation>&amp;Cerrar la llamada</translation>
    </message>
    <message>
        <source>The call is closed: {who}.</source>
        <translation>La llamada está cerrada: {who}.</translation>
    </message>
    <message>
        <source>What came of the call-back</source>
        <translation>Resultado de la rellamada</translation>
    </message>
    <message>
        <source>C&amp;lose the call-back</source>
        <translation>&amp;Cerrar la rellamada</translation>
    </message>
    <message>
        <source>The call-back is closed: {who}.</source>
        <translation>La rellamada está cerrada: {who}.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Count each drawer, and read each terminal&apos;s own total. What is written here closes everything that no close has yet, and is in the audit.</source>
        <translation>Cuente cada caja y lea el total de cada terminal. Lo que se escriba aquí cierra todo lo que aún no está en ningún cierre, y queda en la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Close the day</source>
        <translation>&amp;Cerrar el día</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Nothing was paid since the last close.</source>
        <translation>No se ha pagado nada desde el último cierre.</translation>
    </message>
    <message>
        <source>Type what was counted, such as 250.00; 0 for nothing.</source>
        <translation>Escriba lo contado, por ejemplo 250,00; 0 si no hay nada.</translation>
    </message>
    <message>
        <source>Something was paid while you counted. Look at the sums, and close again.</source>
        <translation>Mientras contaba se pagó algo. Mire las sumas y cierre otra vez.</translation>
    </message>
    <message>
        <source>Closed. It balances.</source>
        <translation>Cerrado. Cuadra.</translation>
    </message>
    <message>
        <source>Closed. It does not balance: the difference stands in the record.</source>
        <translation>Cerrado. No cuadra: la diferencia queda registrada.</translation>
    </message>
    <message>
        <source>{till}, {way}: {expected} expected, {count} payments</source>
        <translation>{till}, {way}: previsto {expected}, pagos: {count}</translation>
    </message>
    <message>
        <source>no drawer</source>
        <translation>sin caja</translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation>aún sin saber: {count}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>diferencia {amount}</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién viene</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>Nadie tiene cita este día.</translation>
    </message>
    <message>
        <source>Has said so by &amp;telephone</source>
        <translation>Confirmado por &amp;teléfono</translation>
    </message>
    <message>
        <source>Has said so at the d&amp;esk</source>
        <translation>Confirmado en &amp;recepción</translation>
    </message>
    <message>
        <source>To be &amp;called</source>
        <translation>&amp;Hay que llamar</translation>
    </message>
    <message>
        <source>&amp;Mail or none</source>
        <translation>&amp;Correo sí o no</translation>
    </message>
    <message>
        <source>{day}: {count} booked, {open} have said nothing yet</source>
        <translation>{day}: citas: {count}, sin confirmar: {open}</translation>
    </message>
    <message>
        <source>{name} comes.</source>
        <translation>{name} viene.</translation>
    </message>
    <message>
        <source>Does {name} come on {day} at {time}?</source>
        <translation>¿Viene {name} el {day} a las {time}?</translation>
    </message>
    <message>
        <source>{name} is to be called.</source>
        <translation>Hay que llamar a {name}.</translation>
    </message>
    <message>
        <source>{name} gets no mail about bookings any more.</source>
        <translation>{name} ya no recibe correos sobre las citas.</translation>
    </message>
    <message>
        <source>{name} gets mail about bookings again.</source>
        <translation>{name} vuelve a recibir correos sobre las citas.</translation>
    </message>
    <message>
        <source>Choose a booking first.</source>
        <translation>Elija primero una cita.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>sin respuesta aún</translation>
    </message>
    <message>
        <source>Correct name and birth date</source>
        <translation>Corregir nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>Amend what was said</source>
        <translation>Corregir lo que se dijo</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>En la ficha</translation>
    </message>
    <message>
        <source>The patient said</source>
        <translation>Dicho por el paciente</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Lo correcto</translation>
    </message>
    <message>
        <source>What the patient said is kept beside it, with your name.</source>
        <translation>Lo que se dijo queda anotado al lado, con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Accept what is right</source>
        <translation>&amp;Aceptar lo correcto</translation>
    </message>
    <message>
        <source>Type what is right; or close this, and refuse what was said.</source>
        <translation>Escriba lo correcto; o cierre esto y rechace lo que se dijo.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Typed wrong</source>
        <translation>Error al escribir</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Documento presentado</translation>
    </message>
    <message>
        <source>Name has changed</source>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>The name before stays on file as a previous one, and they are found by both. An import does not undo this while it says what it said before; once it says anything else, its own word counts.</source>
        <translation>El nombre de antes queda en la ficha como nombre anterior, y se encuentra al paciente por los dos. Una importación no deshace esto mientras diga lo mismo que antes; en cuanto diga otra cosa, vale lo que diga.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change the name or the birth date.</source>
        <translation>Todavía no hay nada distinto. Cambie el nombre o la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Say why, in a word or two: choose a reason or type one.</source>
        <translation>Indique el motivo en una o dos palabras: elija uno o escríbalo.</translation>
    </message>
    <message>
        <source>Type the name: a family name, a given name or both.</source>
        <translation>Escriba el nombre: apellidos, nombre o ambos.</translation>
    </message>
    <message>
        <source>There are signs here that cannot be seen. Type it again.</source>
        <translation>Hay caracteres que no se ven. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else has corrected this meanwhile: on the left is what is on file now. Nothing was overwritten. Compare, and correct again if it is still wrong.</source>
        <translation>Otra persona lo ha corregido mientras tanto: a la izquierda está lo que hay ahora en la ficha. No se ha sobrescrito nada. Compare, y corrija otra vez si sigue mal.</translation>
    </message>
    <message>
        <source>everybody here</source>
        <translation>todos los de aquí</translation>
    </message>
    <message>
        <source>Announce a delay</source>
        <translation>Anunciar un retraso</translation>
    </message>
    <message>
        <source>W&amp;hat is late</source>
        <translation>&amp;Qué lleva retraso</translation>
    </message>
    <message>
        <source>&amp;Minutes, or until a time</source>
        <translation>M&amp;inutos, o hasta una hora</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation>&amp;Nota para el personal</translation>
    </message>
    <message>
        <source>Patients read it on the board and at kiosks, without the note. Minutes are announced for two hours; until a time such as 11:30 nobody is called.</source>
        <translation>Los pacientes lo leen en el panel y en los quioscos, sin la nota. Los minutos se anuncian durante dos horas; hasta una hora como 11:30 no se llama a nadie.</translation>
    </message>
    <message>
        <source>&amp;Announce</source>
        <translation>&amp;Anunciar</translation>
    </message>
    <message>
        <source>Announced: {what} is late.</source>
        <translation>Anunciado: {what} lleva retraso.</translation>
    </message>
    <message>
        <source>Told to others</source>
        <translation>Comunicado a otros</translation>
    </message>
    <message>
        <source>What somebody outside was told or sent of this patient. It stands for good, and the patient is told of it as it is written here.</source>
        <translation>Lo que se dijo o envió de este paciente a alguien de fuera. Queda para siempre, y al paciente se le informa tal como está escrito aquí.</translation>
    </message>
    <message>
        <source>&amp;Who was told</source>
        <translation>&amp;A quién se comunicó</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;By what right</source>
        <translation>&amp;Base legal</translation>
    </message>
    <message>
        <source>O&amp;n which day</source>
        <translation>Qué &amp;día</translation>
    </message>
    <message>
        <source>Write &amp;down</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Written down before: {count}</source>
        <translation>Anotados antes: {count}</translation>
    </message>
    <message>
        <source>written down by {name}, {day} {time}</source>
        <translation>anotado por {name}, {day} {time}</translation>
    </message>
    <message>
        <source>Say by what right they were told.</source>
        <translation>Indique la base legal de la comunicación.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>That is too long: say it in fewer words.</source>
        <translation>Es demasiado largo: dígalo con menos palabras.</translation>
    </message>
    <message>
        <source>Say who was told, what, and why.</source>
        <translation>Indique a quién se comunicó, qué y por qué.</translation>
    </message>
    <message>
        <source>Arrivals and waits by the hour; the list below says the same</source>
        <translation>Llegadas y esperas por hora; la lista de abajo dice lo mismo</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Half of them called within (min)</source>
        <translation>La mitad llamados en (min)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Half within (min)</source>
        <translation>Mitad en (min)</translation>
    </message>
    <message>
        <source>9 of 10 within (min)</source>
        <translation>9 de 10 en (min)</translation>
    </message>
    <message>
        <source>Arrived, and waited to be called</source>
        <translation>Llegaron y esperaron la llamada</translation>
    </message>
    <message>
        <source>{hour}:00 to {hour}:59</source>
        <translation>{hour}:00 a {hour}:59</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Por cola</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>By practitioner</source>
        <translation>Por profesional</translation>
    </message>
    <message>
        <source>Time at the kiosk, by language</source>
        <translation>Tiempo en el quiosco, por idioma</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Check-ins at kiosks</source>
        <translation>Registros en quioscos</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezados</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminados</translation>
    </message>
    <message>
        <source>Stopped at the kiosk</source>
        <translation>Parados en el quiosco</translation>
    </message>
    <message>
        <source>Still left to the desk</source>
        <translation>Aún para recepción</translation>
    </message>
    <message>
        <source>Left before they were seen</source>
        <translation>Se fueron sin ser atendidos</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Avisos de ayuda</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Siete días</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Cuánto tiempo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Nobody came in this time.</source>
        <translation>En este tiempo no vino nadie.</translation>
    </message>
    <message>
        <source>Save as &amp;CSV...</source>
        <translation>Guardar como CS&amp;V...</translation>
    </message>
    <message>
        <source>Save as &amp;workbook...</source>
        <translation>Guardar como &amp;libro de cálculo...</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <source>{count} arrived</source>
        <translation>llegadas: {count}</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Idioma de las preguntas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave open  Ctrl+K</source>
        <translation>Dejar sin responder  Ctrl+K</translation>
    </message>
    <message>
        <source>The rest is the desk&apos;s</source>
        <translation>El resto, para recepción</translation>
    </message>
    <message>
        <source>Page {number} of {count}. Digits choose, Enter goes on.</source>
        <translation>Página {number} de {count}. Las cifras eligen, Enter continúa.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Not kept yet. {why}</source>
        <translation>Aún no se ha guardado. {why}</translation>
    </message>
    <message>
        <source>Needs a person now: {flags}. Every staff window says so.</source>
        <translation>Necesita a una persona ahora: {flags}. Lo dicen todas las ventanas del personal.</translation>
    </message>
    <message>
        <source>Identify the caller</source>
        <translation>Identificar a quien llama</translation>
    </message>
    <message>
        <source>Nothing may be told yet. Ask for the patient&apos;s name, birth date, and one thing more.</source>
        <translation>Todavía no se puede informar de nada. Pida el nombre del paciente, la fecha de nacimiento y una cosa más.</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Quién llama</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Postcode, street or record number</source>
        <translation>&amp;Código postal, calle o número de expediente</translation>
    </message>
    <message>
        <source>&amp;Identified</source>
        <translation>&amp;Identificado</translation>
    </message>
    <message>
        <source>That is not what is on file. Nothing may be told.</source>
        <translation>No es lo que está en la ficha. No se puede informar de nada.</translation>
    </message>
    <message>
        <source>one thing more</source>
        <translation>una cosa más</translation>
    </message>
    <message>
        <source>Nothing may be told yet. Still to ask: {what}.</source>
        <translation>Todavía no se puede informar de nada. Falta preguntar: {what}.</translation>
    </message>
    <message>
        <source>Identified: {who}; {what}.</source>
        <translation>Identificado: {who}; {what}.</translation>
    </message>
    <message>
        <source>Join two records</source>
        <translation>Unir dos historias</translation>
    </message>
    <message>
        <source>Name or record number, then Enter</source>
        <translation>Nombre o número de expediente, y luego Enter</translation>
    </message>
    <message>
        <source>&amp;Search for another one</source>
        <translation>&amp;Buscar otra</translation>
    </message>
    <message>
        <source>Records that may be the same person&apos;s</source>
        <translation>Historias que pueden ser de la misma persona</translation>
    </message>
    <message>
        <source>Either&apos;s name and phone still let them in at a kiosk. Appointments, visits, answers and insurances of the other one stand under the one that stays, until the two are taken apart again.</source>
        <translation>El nombre y el teléfono de cualquiera de las dos siguen valiendo en un quiosco. Las citas, visitas, respuestas y seguros de la otra quedan en la que se conserva, hasta que las dos se separen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Show &amp;beside each other</source>
        <translation>Mostrar &amp;juntas</translation>
    </message>
    <message>
        <source>These may be one person&apos;s: the same birth date, and a name in common.</source>
        <translation>Pueden ser de una sola persona: la misma fecha de nacimiento y un nombre en común.</translation>
    </message>
    <message>
        <source>No two records have a birth date and a name in common. For two others, close this and choose one of them first.</source>
        <translation>No hay dos historias con la misma fecha de nacimiento y un nombre en común. Para otras dos, cierre esto y elija antes una de ellas.</translation>
    </message>
    <message>
        <source>Which of these is the same person?</source>
        <translation>¿Cuál de estas es la misma persona?</translation>
    </message>
    <message>
        <source>Nobody like this was found. Search for the other record.</source>
        <translation>No se ha encontrado a nadie parecido. Busque la otra historia.</translation>
    </message>
    <message>
        <source>Nobody else was found by this. Try the family name or the record number.</source>
        <translation>Con esto no se ha encontrado a nadie más. Pruebe con el apellido o el número de expediente.</translation>
    </message>
    <message>
        <source>Mark one in the list first, or search for it.</source>
        <translation>Marque primero una de la lista, o búsquela.</translation>
    </message>
    <message>
        <source>{number} stays</source>
        <translation>Queda {number}</translation>
    </message>
    <message>
        <source>&amp;Join: one person</source>
        <translation>&amp;Unir: una sola persona</translation>
    </message>
    <message>
        <source>Take joined records apart</source>
        <translation>Separar historias unidas</translation>
    </message>
    <message>
        <source>Records that were joined to this one</source>
        <translation>Historias que se unieron a esta</translation>
    </message>
    <message>
        <source>Each has again what was its own: appointments, visits, answers, insurances, also what came since.</source>
        <translation>Cada una recupera lo suyo: citas, visitas, respuestas, seguros, también lo que llegó después.</translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>Which record is another person&apos;s after all?</source>
        <translation>¿Qué historia resulta ser de otra persona?</translation>
    </message>
    <message>
        <source>Nothing was joined to this record.</source>
        <translation>A esta historia no se ha unido nada.</translation>
    </message>
    <message>
        <source>There is nothing to take apart. Close this, and choose another patient.</source>
        <translation>No hay nada que separar. Cierre esto y elija otro paciente.</translation>
    </message>
    <message>
        <source>joined {day} by {name}</source>
        <translation>unida el {day} por {name}</translation>
    </message>
    <message>
        <source>One of them was changed meanwhile. This is how they stand now: look again, then join them.</source>
        <translation>Una de ellas ha cambiado mientras tanto. Así están ahora: mire otra vez y luego únalas.</translation>
    </message>
    <message>
        <source>Somebody else has joined one of them to a record already. Close this, and search for it.</source>
        <translation>Otra persona ya ha unido una de ellas a otra historia. Cierre esto y búsquela.</translation>
    </message>
    <message>
        <source>Others were joined to the record that would go. Let that one stay, or take those apart first.</source>
        <translation>A la historia que desaparecería se unieron otras. Conserve esa, o sepárelas primero.</translation>
    </message>
    <message>
        <source>They are at a kiosk just now. Wait until they are done, then try again.</source>
        <translation>Está ahora mismo en un quiosco. Espere a que termine e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Its source has merged one of these into another record. Search for that one instead.</source>
        <translation>Su sistema de origen ha fusionado una de estas con otra historia. Busque esa en su lugar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>Una palabra o una tecla</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>No key is called so.</source>
        <translation>Ninguna tecla se llama así.</translation>
    </message>
    <message>
        <source>The first thing that can be done with the chosen row</source>
        <translation>Lo primero que se puede hacer con la fila elegida</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>Subir y bajar por una lista</translation>
    </message>
    <message>
        <source>Close what is open over the window</source>
        <translation>Cerrar lo que está abierto sobre la ventana</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Cargos y pagos</translation>
    </message>
    <message>
        <source>Receipts &amp;in</source>
        <translation>Recibos &amp;en</translation>
    </message>
    <message>
        <source>&amp;Take a payment...</source>
        <translation>Co&amp;brar un pago...</translation>
    </message>
    <message>
        <source>Add a &amp;charge...</source>
        <translation>&amp;Añadir un cargo...</translation>
    </message>
    <message>
        <source>As&amp;k the terminal</source>
        <translation>Preguntar al &amp;terminal</translation>
    </message>
    <message>
        <source>&amp;What came of it...</source>
        <translation>Res&amp;ultado...</translation>
    </message>
    <message>
        <source>&amp;Receipt...</source>
        <translation>&amp;Recibo...</translation>
    </message>
    <message>
        <source>Receipt by e-&amp;mail</source>
        <translation>Recibo por &amp;correo</translation>
    </message>
    <message>
        <source>&amp;Plan...</source>
        <translation>&amp;Plazos...</translation>
    </message>
    <message>
        <source>&amp;Give back...</source>
        <translation>&amp;Devolver...</translation>
    </message>
    <message>
        <source>Take &amp;back, same day...</source>
        <translation>A&amp;nular, mismo día...</translation>
    </message>
    <message>
        <source>Cancel the c&amp;harge</source>
        <translation>Anular el car&amp;go</translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Anulado: {what}</translation>
    </message>
    <message>
        <source>The receipt goes to their address by e-mail.</source>
        <translation>El recibo va por correo electrónico a la dirección del expediente.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Por pagar: {amount}</translation>
    </message>
    <message>
        <source>Paid too much: {amount}</source>
        <translation>Pagado de más: {amount}</translation>
    </message>
    <message>
        <source>Nothing to pay in {code}</source>
        <translation>Nada por pagar en {code}</translation>
    </message>
    <message>
        <source>Plan in {count} parts: {amount} due until today</source>
        <translation>A plazos, {count}: {amount} a pagar hasta hoy</translation>
    </message>
    <message>
        <source>Type an amount, such as 20.00.</source>
        <translation>Escriba un importe, por ejemplo 20,00.</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Añadir un cargo</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Concepto</translation>
    </message>
    <message>
        <source>&amp;Amount, in {code}</source>
        <translation>&amp;Importe, en {code}</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;En palabras</translation>
    </message>
    <message>
        <source>Whole &amp;price, if insured</source>
        <translation>&amp;Precio completo, si hay seguro</translation>
    </message>
    <message>
        <source>What in&amp;surance did, and why</source>
        <translation>&amp;Qué hizo el seguro, y por qué</translation>
    </message>
    <message>
        <source>The patient reads all of it at the kiosk and on paper.</source>
        <translation>El paciente lo lee todo en el quiosco y en papel.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Added: {amount}.</source>
        <translation>Añadido: {amount}.</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Cobrar un pago</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Forma de pago</translation>
    </message>
    <message>
        <source>&amp;Number of the cheque or the slip</source>
        <translation>&amp;Número del cheque o del comprobante</translation>
    </message>
    <message>
        <source>Never type a card&apos;s number here: the card is read by the terminal alone.</source>
        <translation>Nunca escriba aquí el número de una tarjeta: la tarjeta la lee solo el terminal.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Cobrar</translation>
    </message>
    <message>
        <source>Look at the terminal: it waits for the card.</source>
        <translation>Mire el terminal: espera la tarjeta.</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Anular un pago</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Look into the terminal&apos;s own journal for this amount at this time. What is written here is in the audit with your name.</source>
        <translation>Busque en el registro del propio terminal este importe a esta hora. Lo que se escriba aquí queda en la auditoría con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Paid, in {code}; empty for nothing</source>
        <translation>&amp;Pagado, en {code}; vacío si no se pagó nada</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>&amp;Cómo lo sabe</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Pago a plazos</translation>
    </message>
    <message>
        <source>{count} parts, the first of {amount}</source>
        <translation>{count} plazos, el primero de {amount}</translation>
    </message>
    <message>
        <source>&amp;In how many parts</source>
        <translation>&amp;En cuántos plazos</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Acordar</translation>
    </message>
    <message>
        <source>Agreed: {text}.</source>
        <translation>Acordado: {text}.</translation>
    </message>
    <message>
        <source>Note a telephone call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>whose it may be is looked up</source>
        <translation>se busca de quién puede ser</translation>
    </message>
    <message>
        <source>W&amp;hat it was</source>
        <translation>&amp;Qué fue</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>An&amp;otar</translation>
    </message>
    <message>
        <source>This number may be of: {names}.</source>
        <translation>Este número puede ser de: {names}.</translation>
    </message>
    <message>
        <source>Noted: {who}.</source>
        <translation>Anotado: {who}.</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>Suena el teléfono</translation>
    </message>
    <message>
        <source>as the telephone shows it; empty where it shows none</source>
        <translation>tal como lo muestra el teléfono; vacío si no muestra ninguno</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>&amp;Show who it may be</source>
        <translation>&amp;Mostrar quién puede ser</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La historia</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today. Breaking the glass opens the record for half an hour. Every manager is told at once, with your name and your reason, and somebody else reviews it.</source>
        <translation>Este paciente no está aquí ni se le espera hoy. Romper el cristal abre la historia durante media hora. Se avisa enseguida a todos los responsables, con su nombre y su motivo, y otra persona lo revisa.</translation>
    </message>
    <message>
        <source>&amp;Why do you need it?</source>
        <translation>¿&amp;Por qué lo necesita?</translation>
    </message>
    <message>
        <source>Break the &amp;glass</source>
        <translation>Romper el &amp;cristal</translation>
    </message>
    <message>
        <source>Open until {time}: the glass is broken, and every manager knows.</source>
        <translation>Abierta hasta las {time}: el cristal está roto, y todos los responsables lo saben.</translation>
    </message>
    <message>
        <source>Open until {time}, with your reason, which every manager sees.</source>
        <translation>Abierta hasta las {time}, con su motivo, que ven todos los responsables.</translation>
    </message>
    <message>
        <source>{who}: the half hour is over, and the record is shut again.</source>
        <translation>{who}: ha pasado la media hora, y la historia se ha vuelto a cerrar.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Todavía ninguna visita</translation>
    </message>
    <message>
        <source>Visits: {count}, the last {day}</source>
        <translation>Visitas: {count}, la última el {day}</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} años</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Allergies, medicines, conditions</source>
        <translation>Alergias, medicamentos, enfermedades</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>Emergency: {who}</source>
        <translation>Emergencia: {who}</translation>
    </message>
    <message>
        <source>Special privacy</source>
        <translation>Privacidad especial</translation>
    </message>
    <message>
        <source>Of this patient a reason is asked for. It holds for half an hour. Every manager is told at once, with your name and your reason, somebody else reviews it, and the patient can ask who gave one.</source>
        <translation>Para este paciente se pide un motivo. Vale media hora. Se avisa enseguida a todos los responsables, con su nombre y su motivo; otra persona lo revisa, y el paciente puede preguntar quién dio un motivo.</translation>
    </message>
    <message>
        <source>&amp;Go on with this reason</source>
        <translation>&amp;Continuar con este motivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Type the birth date: day, month and year.</source>
        <translation>Escriba la fecha de nacimiento: día, mes y año.</translation>
    </message>
    <message>
        <source>Type the day of birth.</source>
        <translation>Escriba el día de nacimiento.</translation>
    </message>
    <message>
        <source>Type the month of birth, as a number or a word.</source>
        <translation>Escriba el mes de nacimiento, con un número o una palabra.</translation>
    </message>
    <message>
        <source>Type the year of birth.</source>
        <translation>Escriba el año de nacimiento.</translation>
    </message>
    <message>
        <source>Type all four digits of the year of birth.</source>
        <translation>Escriba las cuatro cifras del año de nacimiento.</translation>
    </message>
    <message>
        <source>There is no such month. Type 1 to 12, or a word such as March.</source>
        <translation>Ese mes no existe. Escriba de 1 a 12, o una palabra como marzo.</translation>
    </message>
    <message>
        <source>There is no such month. Were the day and the month meant the other way round?</source>
        <translation>Ese mes no existe. ¿Están cambiados el día y el mes?</translation>
    </message>
    <message>
        <source>There is no such day. Look at the day, the month and the year.</source>
        <translation>Ese día no existe. Revise el día, el mes y el año.</translation>
    </message>
    <message>
        <source>This date is still to come. Look at the year of birth.</source>
        <translation>Esa fecha aún no ha llegado. Revise el año de nacimiento.</translation>
    </message>
    <message>
        <source>Nobody is that old. Look at the year of birth.</source>
        <translation>Nadie es tan mayor. Revise el año de nacimiento.</translation>
    </message>
    <message>
        <source>Type a time, such as 16:30, or a day and a time, such as 2026-11-30 9:00.</source>
        <translation>Escriba una hora, como 16:30, o un día y una hora, como 2026-11-30 9:00.</translation>
    </message>
    <message>
        <source>name or record number, then Enter</source>
        <translation>nombre o número de expediente, y luego Enter</translation>
    </message>
    <message>
        <source>no patient, or none who is known</source>
        <translation>ningún paciente, o ninguno conocido</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Buscar un paciente</translation>
    </message>
    <message>
        <source>A&amp;bout patient</source>
        <translation>Sobre el &amp;paciente</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se ha encontrado a nadie.</translation>
    </message>
    <message>
        <source>{count} were found: choose who is meant.</source>
        <translation>Encontrados: {count}; elija de quién se trata.</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>Qu&amp;ién habla</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>What &amp;exactly</source>
        <translation>E&amp;xactamente qué</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>What was a&amp;greed</source>
        <translation>Qué se acor&amp;dó</translation>
    </message>
    <message>
        <source>Call back b&amp;y</source>
        <translation>Llamar &amp;antes de</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The day of all practitioners</source>
        <translation>El día de todos los profesionales</translation>
    </message>
    <message>
        <source>The day of all rooms</source>
        <translation>El día de todas las salas</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>La semana de {name}</translation>
    </message>
    <message>
        <source>Book &amp;for</source>
        <translation>Citar &amp;para</translation>
    </message>
    <message>
        <source>&amp;Book here</source>
        <translation>&amp;Citar aquí</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Mover...</translation>
    </message>
    <message>
        <source>A&amp;nother time...</source>
        <translation>&amp;Otra hora...</translation>
    </message>
    <message>
        <source>&amp;Cancel it...</source>
        <translation>A&amp;nular...</translation>
    </message>
    <message>
        <source>C&amp;omes</source>
        <translation>Vi&amp;ene</translation>
    </message>
    <message>
        <source>O&amp;verbook...</source>
        <translation>Cita &amp;forzada...</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The clinic has no plan yet (README: The plan).</source>
        <translation>La clínica aún no tiene agenda (README: The plan).</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation>una de una serie</translation>
    </message>
    <message>
        <source>Choose a patient first: close this, choose one, and open the plan again.</source>
        <translation>Elija primero un paciente: cierre esto, elija uno y abra de nuevo la agenda.</translation>
    </message>
    <message>
        <source>&amp;Move it here</source>
        <translation>&amp;Mover aquí</translation>
    </message>
    <message>
        <source>Choose where {name} goes, and press Enter.</source>
        <translation>Elija adónde va {name} y pulse Enter.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>¿Por qué se anula?</translation>
    </message>
    <message>
        <source>This one alone</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>This one and all after it</source>
        <translation>Esta y todas las siguientes</translation>
    </message>
    <message>
        <source>It is one of a series.</source>
        <translation>Es una de una serie.</translation>
    </message>
    <message>
        <source>Cancelled: {name}, {time}.</source>
        <translation>Anulada: {name}, {time}.</translation>
    </message>
    <message>
        <source>Why at a time that is taken?</source>
        <translation>¿Por qué a una hora ocupada?</translation>
    </message>
    <message>
        <source>Choose a time, and what for.</source>
        <translation>Elija una hora y el motivo de la cita.</translation>
    </message>
    <message>
        <source>There is no such visit with {name}.</source>
        <translation>No hay ninguna visita así con {name}.</translation>
    </message>
    <message>
        <source>This booking is of a source: it is changed there.</source>
        <translation>Esta cita es de otro sistema: se cambia allí.</translation>
    </message>
    <message>
        <source>Too late: this booking is over, or somebody has come for it.</source>
        <translation>Ya es tarde: esta cita ha pasado, o alguien ha venido a ella.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Pulsera</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>Nacimiento: {day}</translation>
    </message>
    <message>
        <source>Record number {mrn}</source>
        <translation>Número de expediente {mrn}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer of tickets (ESC/POS)</source>
        <translation>Impresora de tickets (ESC/POS)</translation>
    </message>
    <message>
        <source>Into a file (PDF)...</source>
        <translation>En un archivo (PDF)...</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Im&amp;presora</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>{width} x {height} mm</source>
        <translation>{width} x {height} mm</translation>
    </message>
    <message>
        <source>How it will look: {words}</source>
        <translation>Cómo quedará: {words}</translation>
    </message>
    <message>
        <source>Not printed: the printer of tickets: {state}. Mend that, and print again.</source>
        <translation>No se ha impreso. Impresora de tickets: {state}. Corregir esto y volver a imprimir.</translation>
    </message>
    <message>
        <source>{what} of {name}: printed on {printer}.</source>
        <translation>{what} de {name}: impreso en {printer}.</translation>
    </message>
    <message>
        <source>For staff who are patients here, and for whoever is well known. Before the record opens, on the day of a visit too, a reason is asked for, which every manager sees at once and somebody else reviews. Lists say no more than that it is private; checking in at a kiosk, calling and the queue are as ever.</source>
        <translation>Para el personal que es paciente aquí y para personas muy conocidas. Antes de abrir la historia, también el día de una visita, se pide un motivo, que todos los responsables ven enseguida y otra persona revisa. Las listas solo dicen que es privado; el registro en un quiosco, las llamadas y la cola siguen como siempre.</translation>
    </message>
    <message>
        <source>No reason is asked for as yet.</source>
        <translation>De momento no se pide motivo.</translation>
    </message>
    <message>
        <source>&amp;Ask for a reason from now on</source>
        <translation>&amp;Pedir un motivo desde ahora</translation>
    </message>
    <message>
        <source>A reason is asked for, since {day}, by {name}: {why}</source>
        <translation>Se pide un motivo, desde el {day}, por {name}: {why}</translation>
    </message>
    <message>
        <source>&amp;Take it back: ask no more</source>
        <translation>&amp;Retirarlo: no pedirlo más</translation>
    </message>
    <message>
        <source>{name}: a reason is asked for from now on.</source>
        <translation>{name}: desde ahora se pide un motivo.</translation>
    </message>
    <message>
        <source>{name}: no reason is asked for any more.</source>
        <translation>{name}: ya no se pide motivo.</translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation>Prometer devolver la llamada</translation>
    </message>
    <message>
        <source>P&amp;romise it</source>
        <translation>&amp;Prometerlo</translation>
    </message>
    <message>
        <source>{who} is to be called back.</source>
        <translation>Hay que devolver la llamada a {who}.</translation>
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
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(elija)</translation>
    </message>
    <message>
        <source>This cannot be given here. Leave it open (Ctrl+K).</source>
        <translation>Esto no se puede responder aquí. Déjelo sin responder (Ctrl+K).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Phones, emails</source>
        <translation>Teléfonos, correos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{count}, the last {day}</source>
        <translation>{count}, la última el {day}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Register a patient</source>
        <translation>Dar de alta a un paciente</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Código p&amp;ostal</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Has co&amp;me to be seen: book for now</source>
        <translation>Ha &amp;venido para que le atiendan: citar para ahora</translation>
    </message>
    <message>
        <source>Patients like this one</source>
        <translation>Pacientes parecidos</translation>
    </message>
    <message>
        <source>&amp;None of these: register</source>
        <translation>Nin&amp;guno de estos: dar de alta</translation>
    </message>
    <message>
        <source>Somebody like this is here already. Is it one of these?</source>
        <translation>Ya hay alguien parecido. ¿Es uno de estos?</translation>
    </message>
    <message>
        <source>&amp;Use the marked patient</source>
        <translation>&amp;Usar el paciente marcado</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Dar de alta</translation>
    </message>
    <message>
        <source>Mark one of the patients first.</source>
        <translation>Marque primero uno de los pacientes.</translation>
    </message>
    <message>
        <source>{name} is on file, record number {number}.</source>
        <translation>{name} está en el fichero, número de expediente {number}.</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>un nombre parecido</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>la misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>the birth date with day and month turned round</source>
        <translation>la fecha de nacimiento con día y mes cambiados</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>el mismo teléfono</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>Decir algo al paciente</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>&amp;Blanks</source>
        <translation>&amp;Huecos</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Own words</source>
        <translation>Texto &amp;propio</translation>
    </message>
    <message>
        <source>&amp;Tell them</source>
        <translation>&amp;Decirlo</translation>
    </message>
    <message>
        <source>&amp;Blanks: {names}</source>
        <translation>&amp;Huecos: {names}</translation>
    </message>
    <message>
        <source>Own words stand as they are written, at kiosks and on the printed ticket, and never on the board.</source>
        <translation>El texto propio se muestra tal como está escrito, en los quioscos y en el turno impreso, y nunca en el panel.</translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, and everybody on the board beside the ticket&apos;s number.</source>
        <translation>Los pacientes lo leen en su idioma en los quioscos y en el turno impreso, y todos en el panel, junto al número del turno.</translation>
    </message>
    <message>
        <source>Patients read it in their language at kiosks and on the printed ticket, not on the board.</source>
        <translation>Los pacientes lo leen en su idioma en los quioscos y en el turno impreso, no en el panel.</translation>
    </message>
    <message>
        <source>{who} is told.</source>
        <translation>Se le dice a {who}.</translation>
    </message>
    <message>
        <source>Take a registration back</source>
        <translation>Retirar un alta</translation>
    </message>
    <message>
        <source>For somebody who was registered here by mistake. Nobody finds them any more, no kiosk knows them, and what they were booked for when they came is cancelled. It goes as long as nothing else is on file of them; it is in the audit, and it cannot be undone.</source>
        <translation>Para alguien a quien se dio de alta aquí por error. Ya nadie lo encuentra, ningún quiosco lo conoce, y la cita que se le dio al venir se anula. Se puede mientras no haya nada más registrado; queda en la auditoría y no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirarla</translation>
    </message>
    <message>
        <source>Taken back: {who} is not on file any more.</source>
        <translation>Deshecho: {who} ya no está en el fichero.</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Nadie espera una hora.</translation>
    </message>
    <message>
        <source>&amp;Book it for them</source>
        <translation>&amp;Darle esa cita</translation>
    </message>
    <message>
        <source>&amp;Off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Nothing is free yet as {name} wishes it.</source>
        <translation>No hay nada libre aún como lo desea {name}.</translation>
    </message>
    <message>
        <source>{name} waits no more.</source>
        <translation>{name} ya no espera.</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <source>Who is not insured on the day of a visit is owed an estimate by the day that stands here, and whoever asks for one.</source>
        <translation>A quien no está asegurado el día de una visita se le debe una estimación antes del día que figura aquí, y también a quien la pide.</translation>
    </message>
    <message>
        <source>Nobody is booked ahead.</source>
        <translation>No hay citas próximas.</translation>
    </message>
    <message>
        <source>Bookings ahead</source>
        <translation>Citas próximas</translation>
    </message>
    <message>
        <source>Paper &amp;in</source>
        <translation>Papel &amp;en</translation>
    </message>
    <message>
        <source>&amp;Make the estimate...</source>
        <translation>&amp;Hacer la estimación...</translation>
    </message>
    <message>
        <source>They &amp;ask for one</source>
        <translation>La &amp;piden</translation>
    </message>
    <message>
        <source>Late: {count}</source>
        <translation>Con retraso: {count}</translation>
    </message>
    <message>
        <source>Noted: {name} asks for it.</source>
        <translation>Anotado: {name} la pide.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Elija primero a alguien.</translation>
    </message>
    <message>
        <source>{date}, late</source>
        <translation>{date}, con retraso</translation>
    </message>
    <message>
        <source>given {date}</source>
        <translation>dada {date}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Libre ahora</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Is here now: &amp;into the queue, with a ticket</source>
        <translation>Está aquí a&amp;hora: a la cola, con turno</translation>
    </message>
    <message>
        <source>Chec&amp;ks in at a kiosk</source>
        <translation>Se &amp;registra en un quiosco</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Visita</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Dura</translation>
    </message>
    <message>
        <source>{name} is here already, and waits or is being seen. Look under Arrivals.</source>
        <translation>{name} ya está aquí, en espera o con alguien. Mire en Llegadas.</translation>
    </message>
    <message>
        <source>{name} is booked for {time} already, and checks in for that. Nothing was booked.</source>
        <translation>{name} ya tiene cita a las {time}, y se registra para ella. No se ha dado ninguna cita.</translation>
    </message>
    <message>
        <source>{name} cannot be booked: the record says that they have died.</source>
        <translation>No se puede citar a {name}: la historia dice que ha fallecido.</translation>
    </message>
    <message>
        <source>{name} is in the queue.</source>
        <translation>{name} está en la cola.</translation>
    </message>
    <message>
        <source>{name} is booked for now, and can check in at a kiosk.</source>
        <translation>{name} tiene cita para ahora, y puede registrarse en un quiosco.</translation>
    </message>
    <message>
        <source>Book for now</source>
        <translation>Citar para ahora</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>On &amp;file</source>
        <translation>En la &amp;ficha</translation>
    </message>
    <message>
        <source>(somebody else)</source>
        <translation>(otra persona)</translation>
    </message>
    <message>
        <source>What has to be signed is the desk&apos;s: whoever is here may not sign it.</source>
        <translation>Lo que hay que firmar queda para recepción: quien está aquí no puede firmarlo.</translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation>Elija quién está aquí.</translation>
    </message>
    <message>
        <source>Here for {patient}: {who}.</source>
        <translation>Aquí por {patient}: {who}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>It stays on their list until they have read it and somebody says it is done.</source>
        <translation>Queda en su lista hasta que lo lean y alguien diga que está hecho.</translation>
    </message>
    <message>
        <source>&amp;Send  Ctrl+Enter</source>
        <translation>&amp;Enviar  Ctrl+Enter</translation>
    </message>
    <message>
        <source>This patient is not on file any more. Close this, and choose them again.</source>
        <translation>Este paciente ya no está en el fichero. Cierre esto y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Sent to {whom}, about {who}.</source>
        <translation>Enviado a {whom}, sobre {who}.</translation>
    </message>
    <message>
        <source>Front desk: sign in</source>
        <translation>Recepción: iniciar sesión</translation>
    </message>
    <message>
        <source>Your new p&amp;assword, at least {number} letters</source>
        <translation>Su contraseña nue&amp;va, al menos {number} caracteres</translation>
    </message>
    <message>
        <source>The new password a&amp;gain</source>
        <translation>La contraseña nueva o&amp;tra vez</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with a &amp;password</source>
        <translation>Entrar con &amp;contraseña</translation>
    </message>
    <message>
        <source>I have a one-time &amp;code</source>
        <translation>Tengo un código de un solo &amp;uso</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. Whoever runs this computer makes the first administrator with the command: kiosk staff first-admin NAME</source>
        <translation>Todavía no puede entrar nadie. Quien lleva este ordenador crea el primer administrador con la orden: kiosk staff first-admin NAME</translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation>{name}, con un PIN</translation>
    </message>
    <message>
        <source>Your password again</source>
        <translation>Su contraseña otra vez</translation>
    </message>
    <message>
        <source>{name}, this is done under your name. Type your password; it is not asked again for five minutes.</source>
        <translation>{name}, esto se hace en su nombre. Escriba su contraseña; no se le vuelve a pedir durante cinco minutos.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Esa no es su contraseña. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>Hola de nuevo, {name}</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>Sign in with a one-time code</source>
        <translation>Entrar con un código de un solo uso</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>Código de un solo u&amp;so</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Un momento...</translation>
    </message>
    <message>
        <source>This PIN no longer holds. Sign in with the password.</source>
        <translation>Este PIN ya no vale. Entre con la contraseña.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>El nombre y la contraseña no coinciden. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again, or sign in with the password.</source>
        <translation>Ese no era el PIN. Inténtelo otra vez o entre con la contraseña.</translation>
    </message>
    <message>
        <source>Name and code do not belong together, or the code has been used or is too old.</source>
        <translation>El nombre y el código no coinciden, o el código ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>{name}, you are known, and signed out again: this account may see no patients and administers nothing. Whoever keeps the accounts can give it a role.</source>
        <translation>{name}, su cuenta existe, pero la sesión se ha cerrado: no puede ver pacientes ni administra nada. Quien lleva las cuentas puede asignarle una función.</translation>
    </message>
    <message>
        <source>{name}, you work as something else now, which has another window. Sign in again.</source>
        <translation>{name}, ahora trabaja en otra función, que tiene otra ventana. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing is lost.</source>
        <translation>La sesión se ha cerrado. Inicie sesión de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Not taken into the record</source>
        <translation>No pasó a la historia</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Needs a person now</source>
        <translation>Necesita a una persona ahora</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>There are more entries than are shown here</source>
        <translation>Hay más entradas de las que se muestran aquí</translation>
    </message>
    <message>
        <source>Left a message: {text}</source>
        <translation>Dejó un mensaje: {text}</translation>
    </message>
    <message>
        <source>Asks: {question} ({language})</source>
        <translation>Pregunta: {question} ({language})</translation>
    </message>
    <message>
        <source>Needs a person now: {flag}</source>
        <translation>Necesita a una persona ahora: {flag}</translation>
    </message>
    <message>
        <source>Holds number {given}, is called as {now}</source>
        <translation>Tiene el número {given}, se le llama como {now}</translation>
    </message>
    <message>
        <source>Checked in without connection, and does not fit the record</source>
        <translation>Se registró sin conexión y no coincide con la ficha</translation>
    </message>
    <message>
        <source>Answer of somebody who does not fit the record: {step}</source>
        <translation>Respuesta de alguien que no coincide con la ficha: {step}</translation>
    </message>
    <message>
        <source>Could not be written, which is a fault of the program: {step}</source>
        <translation>No se pudo escribir, por un fallo del programa: {step}</translation>
    </message>
    <message>
        <source>A record that this kiosk cannot read any more; it is kept there</source>
        <translation>Datos que este quiosco ya no puede leer; se conservan allí</translation>
    </message>
    <message>
        <source>What waited on this kiosk may be lost: its file was damaged. Ask who checked in there and is not on the list. The file is kept there: {text}</source>
        <translation>Lo que esperaba en este quiosco puede haberse perdido: su archivo estaba dañado. Pregunte quién se registró allí y no está en la lista. El archivo se conserva allí: {text}</translation>
    </message>
    <message>
        <source>Too many tries at this kiosk, or too many patients in an hour. Look who is there. Where a name stands here, somebody has tried to be that patient.</source>
        <translation>Demasiados intentos en este quiosco, o demasiados pacientes en una hora. Mire quién está allí. Si aquí aparece un nombre, alguien ha intentado hacerse pasar por ese paciente.</translation>
    </message>
    <message>
        <source>Answered again after the check-in: {step}</source>
        <translation>Respondido de nuevo después del registro: {step}</translation>
    </message>
    <message>
        <source>Came after the patient had been signed out: {step}</source>
        <translation>Llegó después de cerrar la visita del paciente: {step}</translation>
    </message>
    <message>
        <source>Ended the check-in while something was still to be asked: {step}</source>
        <translation>Terminó el registro cuando aún quedaba algo por preguntar: {step}</translation>
    </message>
    <message>
        <source>Answers something that this visit does not ask: {step}</source>
        <translation>Responde a algo que esta visita no pregunta: {step}</translation>
    </message>
    <message>
        <source>Is for an appointment that has changed since: {step}</source>
        <translation>Es para una cita que ha cambiado desde entonces: {step}</translation>
    </message>
    <message>
        <source>Sent to you: too late to check in at the kiosk</source>
        <translation>Viene a recepción: es tarde para registrarse en el quiosco</translation>
    </message>
    <message>
        <source>Sent to you: the appointment is cancelled</source>
        <translation>Viene a recepción: la cita está anulada</translation>
    </message>
    <message>
        <source>Sent to you: the appointment is over or was missed</source>
        <translation>Viene a recepción: la cita ya terminó o no acudió</translation>
    </message>
    <message>
        <source>Sent to you: more than one person fits, or too many wrong answers</source>
        <translation>Viene a recepción: coincide más de una persona, o demasiadas respuestas erróneas</translation>
    </message>
    <message>
        <source>Sent to you: has neither the phone nor the postcode on file</source>
        <translation>Viene a recepción: no da el teléfono ni el código postal de la ficha</translation>
    </message>
    <message>
        <source>Sent to you: says the appointment is not right</source>
        <translation>Viene a recepción: dice que la cita no es correcta</translation>
    </message>
    <message>
        <source>Sent to you: the kiosk could not go on</source>
        <translation>Viene a recepción: el quiosco no pudo continuar</translation>
    </message>
    <message>
        <source>Something that this program does not know. Look at it, and at the patient.</source>
        <translation>Algo que este programa no conoce. Mírelo, y mire al paciente.</translation>
    </message>
    <message>
        <source>Go to who waits un&amp;seen</source>
        <translation>Ir a quien espera sin ser vis&amp;to</translation>
    </message>
    <message>
        <source>Everybody who has come has been seen.</source>
        <translation>Ya se ha visto a todos los que han venido.</translation>
    </message>
    <message>
        <source>Come and not seen: {count}, the longest for {age}</source>
        <translation>Han venido y no se les ha visto: {count}, el que más, desde hace {age}</translation>
    </message>
    <message>
        <source>Ask for somebody and are alone: {count}, the longest for {age} at {kiosk}</source>
        <translation>Piden ayuda y no hay nadie con ellos: {count}, el que más, desde hace {age} en {kiosk}</translation>
    </message>
    <message>
        <source>This patient is neither here nor expected today: their record is shut.</source>
        <translation>Este paciente no está aquí ni se le espera hoy: su historia está cerrada.</translation>
    </message>
    <message>
        <source>This patient is of special privacy: open the record with a reason first (Ctrl+O).</source>
        <translation>Este paciente tiene privacidad especial: abra primero la historia con un motivo (Ctrl+O).</translation>
    </message>
    <message>
        <source>More is on file of this patient than that they were registered here and waited. If they are on file twice, join the two records instead (Ctrl+J).</source>
        <translation>De este paciente hay más datos que el alta y la espera aquí. Si está dos veces en el fichero, una las dos historias (Ctrl+J).</translation>
    </message>
    <message>
        <source>Too late to take back: something else has happened to this patient since.</source>
        <translation>Ya es tarde para deshacerlo: desde entonces ha pasado otra cosa con este paciente.</translation>
    </message>
    <message>
        <source>The card on file has changed since. Refuse this one, and ask the patient again.</source>
        <translation>La tarjeta de la ficha ha cambiado desde entonces. Rechace esta y pregunte de nuevo al paciente.</translation>
    </message>
    <message>
        <source>There is no e-mail address of theirs that one could write to.</source>
        <translation>No tiene ninguna dirección de correo a la que escribir.</translation>
    </message>
    <message>
        <source>{name} has taken it. Take it over, or leave it to them.</source>
        <translation>{name} se ocupa. Asúmalo usted, o déjelo en sus manos.</translation>
    </message>
    <message>
        <source>{name} has ended it meanwhile. Nothing of what stands here was kept.</source>
        <translation>{name} lo ha terminado mientras tanto. No se ha guardado nada de lo que hay aquí.</translation>
    </message>
    <message>
        <source>It was taken back meanwhile. Nothing of what stands here was kept.</source>
        <translation>Se ha retirado mientras tanto. No se ha guardado nada de lo que hay aquí.</translation>
    </message>
    <message>
        <source>The fee table has no line for this visit: whoever sets up the clinic adds one ([[fee]]).</source>
        <translation>La tabla de tarifas no tiene ninguna línea para esta visita: quien configura la clínica añade una ([[fee]]).</translation>
    </message>
    <message>
        <source>Write what was agreed, in a few words, and no card&apos;s number.</source>
        <translation>Escriba en pocas palabras lo acordado, sin números de tarjeta.</translation>
    </message>
    <message>
        <source>Type a telephone number: 3 to 15 digits, with + before a country&apos;s.</source>
        <translation>Escriba un número de teléfono: de 3 a 15 cifras, con + delante del prefijo del país.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: ask the name, the birth date, and one thing more.</source>
        <translation>Todavía no se puede informar de nada: pregunte el nombre, la fecha de nacimiento y una cosa más.</translation>
    </message>
    <message>
        <source>Your password was not typed again: nothing was changed.</source>
        <translation>No ha vuelto a escribir su contraseña: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again; nothing was changed.</source>
        <translation>La sesión se ha cerrado. Inicie sesión de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database did not answer. Look at the list before you try again.</source>
        <translation>La base de datos no respondió. Mire la lista antes de intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Not done, by a fault of the program: {what}. Look at the list before you try again.</source>
        <translation>No se ha hecho, por un fallo del programa: {what}. Mire la lista antes de intentarlo otra vez.</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>&amp;I go there now</source>
        <translation>Voy yo &amp;ahora</translation>
    </message>
    <message>
        <source>Nobody has given an answer that needs a person at once.</source>
        <translation>Nadie ha dado una respuesta que necesite a una persona enseguida.</translation>
    </message>
    <message>
        <source>You go to {who} at {kiosk}: {flag}.</source>
        <translation>Va usted con {who} en {kiosk}: {flag}.</translation>
    </message>
    <message>
        <source>Somebody else has gone to {who} at {kiosk}: {flag}.</source>
        <translation>Otra persona ya ha ido con {who} en {kiosk}: {flag}.</translation>
    </message>
    <message>
        <source>go to {who}</source>
        <translation>ir con {who}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Nobody has gone yet: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation>Aún no ha ido nadie: {flag} · {who}, en {kiosk} · desde hace {age}</translation>
    </message>
    <message>
        <source>Needs a person now: {flag} · {who}, at {kiosk} · for {age}</source>
        <translation>Necesita a una persona ahora: {flag} · {who}, en {kiosk} · desde hace {age}</translation>
    </message>
    <message>
        <source>the beginning of a check-in</source>
        <translation>el comienzo de un registro</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>an answer that needs a person now</source>
        <translation>una respuesta que necesita a una persona ahora</translation>
    </message>
    <message>
        <source>something left to the desk</source>
        <translation>algo que queda para recepción</translation>
    </message>
    <message>
        <source>the end of a check-in</source>
        <translation>el final de un registro</translation>
    </message>
    <message>
        <source>something that this program does not know</source>
        <translation>algo que este programa no conoce</translation>
    </message>
    <message>
        <source>This call cannot be read</source>
        <translation>Este aviso no se puede leer</translation>
    </message>
    <message>
        <source>There are more calls than are shown here</source>
        <translation>Hay más avisos de los que se muestran aquí</translation>
    </message>
    <message>
        <source>health questions</source>
        <translation>preguntas de salud</translation>
    </message>
    <message>
        <source>another screen</source>
        <translation>otra pantalla</translation>
    </message>
    <message>
        <source>welcome screen</source>
        <translation>pantalla de bienvenida</translation>
    </message>
    <message>
        <source>name and birth date</source>
        <translation>nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>second answer</source>
        <translation>segunda respuesta</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>last screen</source>
        <translation>última pantalla</translation>
    </message>
    <message>
        <source>leaving a message</source>
        <translation>dejando un mensaje</translation>
    </message>
    <message>
        <source>check-in not possible</source>
        <translation>registro no posible</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Nobody has arrived yet. Who checks in at a kiosk appears here by itself.</source>
        <translation>Todavía no ha llegado nadie. Quien se registra en un quiosco aparece aquí solo.</translation>
    </message>
    <message>
        <source>At kiosks</source>
        <translation>En quioscos</translation>
    </message>
    <message>
        <source>Nobody is checking in at a kiosk now.</source>
        <translation>Ahora no se está registrando nadie en un quiosco.</translation>
    </message>
    <message>
        <source>everything answered</source>
        <translation>todo respondido</translation>
    </message>
    <message>
        <source>{number} of {all} · {what}</source>
        <translation>{number} de {all} · {what}</translation>
    </message>
    <message>
        <source>{name} is at {kiosk}, step {step}; the last one was {age} ago.</source>
        <translation>{name} está en {kiosk}, paso {step}; el último fue hace {age}.</translation>
    </message>
    <message>
        <source>{name} is checking in, step {step}; the last one was {age} ago.</source>
        <translation>{name} se está registrando, paso {step}; el último fue hace {age}.</translation>
    </message>
    <message>
        <source>Appt</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Choose a question about a bill first.</source>
        <translation>Elija primero una pregunta sobre una factura.</translation>
    </message>
    <message>
        <source>You have taken the question of {who}.</source>
        <translation>Se ocupa usted de la pregunta de {who}.</translation>
    </message>
    <message>
        <source>Given back: the question of {who}.</source>
        <translation>Devuelta: la pregunta de {who}.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Nobody has a question about a bill.</source>
        <translation>Nadie tiene preguntas sobre una factura.</translation>
    </message>
    <message>
        <source>&amp;Take the question</source>
        <translation>&amp;Asumir la pregunta</translation>
    </message>
    <message>
        <source>&amp;Answer the question...</source>
        <translation>&amp;Responder la pregunta...</translation>
    </message>
    <message>
        <source>Give the question &amp;back</source>
        <translation>De&amp;volver la pregunta</translation>
    </message>
    <message>
        <source>do something with a question about a bill</source>
        <translation>hacer algo con una pregunta sobre una factura</translation>
    </message>
    <message>
        <source>Asked at {where}, {when}.</source>
        <translation>Preguntado en {where}, {when}.</translation>
    </message>
    <message>
        <source>{name} sees to it.</source>
        <translation>{name} se ocupa.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Se ocupa</translation>
    </message>
    <message>
        <source>Choose somebody who is to be called back first.</source>
        <translation>Elija primero a quién hay que devolver la llamada.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rellamadas</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>No hay que devolver la llamada a nadie.</translation>
    </message>
    <message>
        <source>&amp;Take the call-back</source>
        <translation>A&amp;sumir la rellamada</translation>
    </message>
    <message>
        <source>Call &amp;out</source>
        <translation>&amp;Llamar ahora</translation>
    </message>
    <message>
        <source>Nobody &amp;answered</source>
        <translation>N&amp;adie contestó</translation>
    </message>
    <message>
        <source>Close with an o&amp;utcome...</source>
        <translation>Cerrar con un r&amp;esultado...</translation>
    </message>
    <message>
        <source>Promised by {name}, until {time}.</source>
        <translation>Prometida por {name}, hasta {time}.</translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation>Llama {name}.</translation>
    </message>
    <message>
        <source>{time} · {age} late</source>
        <translation>{time} · {age} de retraso</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometida por</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>&amp;Go to help call</source>
        <translation>&amp;Ir al aviso de ayuda</translation>
    </message>
    <message>
        <source>Nobody asks for help.</source>
        <translation>Nadie pide ayuda.</translation>
    </message>
    <message>
        <source>Help calls</source>
        <translation>Piden ayuda</translation>
    </message>
    <message>
        <source>Somebody else is on the way there.</source>
        <translation>Otra persona va ya hacia allí.</translation>
    </message>
    <message>
        <source>answer the call for help</source>
        <translation>atender el aviso de ayuda</translation>
    </message>
    <message>
        <source>You go to {kiosk}: {name} asked for help.</source>
        <translation>Va usted a {kiosk}: {name} pidió ayuda.</translation>
    </message>
    <message>
        <source>You go to {kiosk}, where somebody asked for help.</source>
        <translation>Va usted a {kiosk}, donde alguien pidió ayuda.</translation>
    </message>
    <message>
        <source>{name} asks for help at {kiosk}.</source>
        <translation>{name} pide ayuda en {kiosk}.</translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}.</source>
        <translation>Alguien pide ayuda en {kiosk}.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún sin identificar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>{settled} of {all}</source>
        <translation>{settled} de {all}</translation>
    </message>
    <message>
        <source>desk first</source>
        <translation>a recepción</translation>
    </message>
    <message>
        <source>look into it</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} cosas</translation>
    </message>
    <message>
        <source>changes to review</source>
        <translation>cambios por revisar</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>first · {wait}</source>
        <translation>primero · {wait}</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Llamada en</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation>{count} min de retraso</translation>
    </message>
    <message>
        <source>nobody before {time}</source>
        <translation>nadie antes de las {time}</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Retrasos</translation>
    </message>
    <message>
        <source>Nothing is announced as late. Shift+F11 announces a delay.</source>
        <translation>No hay retrasos anunciados. Shift+F11 anuncia un retraso.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>The delay is o&amp;ver</source>
        <translation>El retraso ha ter&amp;minado</translation>
    </message>
    <message>
        <source>Choose a delay first.</source>
        <translation>Elija primero un retraso.</translation>
    </message>
    <message>
        <source>Over: {what} is late no more.</source>
        <translation>Terminado: {what} ya no lleva retraso.</translation>
    </message>
    <message>
        <source>end a delay</source>
        <translation>terminar un retraso</translation>
    </message>
    <message>
        <source>Read what a &amp;kiosk brought</source>
        <translation>Leer lo que envió un &amp;quiosco</translation>
    </message>
    <message>
        <source>Choose something that a kiosk brought first.</source>
        <translation>Elija primero algo que haya enviado un quiosco.</translation>
    </message>
    <message>
        <source>From kiosks</source>
        <translation>De quioscos</translation>
    </message>
    <message>
        <source>Kiosks have brought nothing that a person has to settle.</source>
        <translation>Los quioscos no han enviado nada que deba resolver una persona.</translation>
    </message>
    <message>
        <source>From {kiosk}</source>
        <translation>De {kiosk}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation>&amp;Resuelto</translation>
    </message>
    <message>
        <source>Settled, and off the list.</source>
        <translation>Resuelto, y fuera de la lista.</translation>
    </message>
    <message>
        <source>Somebody else had settled it before.</source>
        <translation>Otra persona ya lo había resuelto.</translation>
    </message>
    <message>
        <source>settle what a kiosk brought</source>
        <translation>resolver lo que envió un quiosco</translation>
    </message>
    <message>
        <source>Brought by {kiosk}. Enter shows all of it.</source>
        <translation>Enviado por {kiosk}. Enter lo muestra entero.</translation>
    </message>
    <message>
        <source>What to settle</source>
        <translation>Qué hay que resolver</translation>
    </message>
    <message>
        <source>Has not co&amp;me</source>
        <translation>&amp;No ha venido</translation>
    </message>
    <message>
        <source>Choose somebody in Expected whose time has come and who has not.</source>
        <translation>Elija en Por llegar a alguien cuya hora haya pasado y que no haya venido.</translation>
    </message>
    <message>
        <source>E&amp;xpected again</source>
        <translation>Por llegar o&amp;tra vez</translation>
    </message>
    <message>
        <source>Choose somebody in Expected who was noted as not having come.</source>
        <translation>Elija en Por llegar a alguien de quien se anotó que no había venido.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Nobody else is expected today.</source>
        <translation>Hoy no se espera a nadie más.</translation>
    </message>
    <message>
        <source>{name} is checking in now.</source>
        <translation>{name} se está registrando ahora.</translation>
    </message>
    <message>
        <source>{name} has not arrived.</source>
        <translation>{name} no ha llegado.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Nobody was found. Try the beginning of the family name, the record number or the ticket.</source>
        <translation>No se ha encontrado a nadie. Pruebe con el comienzo del apellido, el número de expediente o el turno.</translation>
    </message>
    <message>
        <source>Type a name, a record number or a ticket above.</source>
        <translation>Escriba arriba un nombre, un número de expediente o un turno.</translation>
    </message>
    <message>
        <source>{name} is neither here nor expected today. Breaking the glass, with a reason that others see, opens the record.</source>
        <translation>{name} no está aquí ni se le espera hoy. Romper el cristal, con un motivo que otros ven, abre la historia.</translation>
    </message>
    <message>
        <source>{name} has not arrived today.</source>
        <translation>{name} no ha llegado hoy.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Elija primero un mensaje.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>There is no message for you that is unread or open.</source>
        <translation>No hay mensajes para usted sin leer ni pendientes.</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>Lo he &amp;leído</translation>
    </message>
    <message>
        <source>&amp;Take the message</source>
        <translation>&amp;Asumir el mensaje</translation>
    </message>
    <message>
        <source>The message is &amp;done</source>
        <translation>El mensaje está &amp;hecho</translation>
    </message>
    <message>
        <source>&amp;Answer...</source>
        <translation>&amp;Responder...</translation>
    </message>
    <message>
        <source>Read: the message about {who}.</source>
        <translation>Leído: el mensaje sobre {who}.</translation>
    </message>
    <message>
        <source>read a message</source>
        <translation>leer un mensaje</translation>
    </message>
    <message>
        <source>You have taken the message about {who}.</source>
        <translation>Se ocupa usted del mensaje sobre {who}.</translation>
    </message>
    <message>
        <source>take a message</source>
        <translation>asumir un mensaje</translation>
    </message>
    <message>
        <source>Done: the message about {who}.</source>
        <translation>Hecho: el mensaje sobre {who}.</translation>
    </message>
    <message>
        <source>say that a message is done</source>
        <translation>dar por hecho un mensaje</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Elija primero una llamada.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Nobody has noted a telephone call in the last days.</source>
        <translation>Nadie ha anotado llamadas en los últimos días.</translation>
    </message>
    <message>
        <source>&amp;Promise to call back...</source>
        <translation>&amp;Prometer devolver la llamada...</translation>
    </message>
    <message>
        <source>What came of the &amp;call...</source>
        <translation>&amp;Resultado de la llamada...</translation>
    </message>
    <message>
        <source>You have answered no call that has no outcome yet.</source>
        <translation>No ha atendido ninguna llamada que esté sin resultado.</translation>
    </message>
    <message>
        <source>Take the call o&amp;ver</source>
        <translation>&amp;Asumir la llamada</translation>
    </message>
    <message>
        <source>Call this &amp;number</source>
        <translation>Llamar a este &amp;número</translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Changes to review</source>
        <translation>Cambios por revisar</translation>
    </message>
    <message>
        <source>There is nothing to review.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nobody has arrived today.</source>
        <translation>Hoy no ha llegado nadie.</translation>
    </message>
    <message>
        <source>Corrected: {words}.</source>
        <translation>Corregido: {words}.</translation>
    </message>
    <message>
        <source>{double} is joined to {kept}.</source>
        <translation>{double} se ha unido a {kept}.</translation>
    </message>
    <message>
        <source>Taken apart: {words} is a record of its own again.</source>
        <translation>Separadas: {words} vuelve a ser una historia propia.</translation>
    </message>
    <message>
        <source>Choose a patient first: in a list, or by the search (Ctrl+F).</source>
        <translation>Elija primero un paciente: en una lista o con la búsqueda (Ctrl+F).</translation>
    </message>
    <message>
        <source>Re&amp;gister...</source>
        <translation>&amp;Dar de alta...</translation>
    </message>
    <message>
        <source>Take a registration bac&amp;k...</source>
        <translation>Retirar un alta por &amp;error...</translation>
    </message>
    <message>
        <source>Check &amp;in for them...</source>
        <translation>Re&amp;gistrar su llegada...</translation>
    </message>
    <message>
        <source>&amp;Open the record...</source>
        <translation>A&amp;brir la historia...</translation>
    </message>
    <message>
        <source>Write a &amp;message...</source>
        <translation>&amp;Escribir un mensaje...</translation>
    </message>
    <message>
        <source>&amp;Money...</source>
        <translation>&amp;Cobros...</translation>
    </message>
    <message>
        <source>&amp;Close the day...</source>
        <translation>Cerrar el &amp;día...</translation>
    </message>
    <message>
        <source>&amp;Estimates...</source>
        <translation>&amp;Estimaciones...</translation>
    </message>
    <message>
        <source>&amp;Who is here...</source>
        <translation>&amp;Quién está aquí...</translation>
    </message>
    <message>
        <source>Choose a patient who has arrived first, and is still here.</source>
        <translation>Elija primero un paciente que haya llegado y que siga aquí.</translation>
    </message>
    <message>
        <source>&amp;Book for now...</source>
        <translation>C&amp;itar para ahora...</translation>
    </message>
    <message>
        <source>C&amp;orrect name or birth date...</source>
        <translation>&amp;Corregir identidad...</translation>
    </message>
    <message>
        <source>&amp;Join two records...</source>
        <translation>&amp;Unir dos historias...</translation>
    </message>
    <message>
        <source>&amp;Take records apart...</source>
        <translation>&amp;Separar historias...</translation>
    </message>
    <message>
        <source>Who has &amp;looked...</source>
        <translation>Quién ha c&amp;onsultado...</translation>
    </message>
    <message>
        <source>&amp;Told to others...</source>
        <translation>Co&amp;municado a otros...</translation>
    </message>
    <message>
        <source>Special pri&amp;vacy...</source>
        <translation>Pr&amp;ivacidad especial...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>I&amp;mprimir...</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>clinicians</source>
        <translation>personal sanitario</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{name} has taken it</source>
        <translation>{name} se ocupa</translation>
    </message>
    <message>
        <source>done by {name}</source>
        <translation>hecho por {name}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>read by {count} of {all}</source>
        <translation>leído por {count} de {all}</translation>
    </message>
    <message>
        <source>the patient, at a kiosk</source>
        <translation>el paciente, en un quiosco</translation>
    </message>
    <message>
        <source>{author} to {whom}, {when}</source>
        <translation>{author} para {whom}, {when}</translation>
    </message>
    <message>
        <source>Its words show to whom it is for.</source>
        <translation>Su texto lo ven las personas a las que va dirigido.</translation>
    </message>
    <message>
        <source>Write what they have to know.</source>
        <translation>Escriba lo que deben saber.</translation>
    </message>
    <message>
        <source>That is too long: say it in {count} letters.</source>
        <translation>Es demasiado largo: {count} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Nobody else works here as that now: choose somebody else.</source>
        <translation>Ahora nadie más trabaja aquí en esa función: elija a otra persona.</translation>
    </message>
    <message>
        <source>This message is for somebody else.</source>
        <translation>Este mensaje es para otra persona.</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <translation>Elija primero un paciente.</translation>
    </message>
    <message>
        <source>Somebody else had seen {name} before.</source>
        <translation>Otra persona ya había visto a {name}.</translation>
    </message>
    <message>
        <source>{name} knows that you have seen them.</source>
        <translation>{name} sabe que usted ha visto su llegada.</translation>
    </message>
    <message>
        <source>acknowledge {who}</source>
        <translation>marcar como visto: {who}</translation>
    </message>
    <message>
        <source>call the next</source>
        <translation>llamar al siguiente</translation>
    </message>
    <message>
        <source>Called {ticket}: {name}.</source>
        <translation>Llamado {ticket}: {name}.</translation>
    </message>
    <message>
        <source>Called {who} again.</source>
        <translation>Llamado otra vez: {who}.</translation>
    </message>
    <message>
        <source>call {who} again</source>
        <translation>llamar otra vez a {who}</translation>
    </message>
    <message>
        <source>move {who}</source>
        <translation>mover a {who}</translation>
    </message>
    <message>
        <source>{who} goes first: {reason}.</source>
        <translation>{who} pasa primero: {reason}.</translation>
    </message>
    <message>
        <source>{who} waits for their turn again.</source>
        <translation>{who} vuelve a esperar su turno.</translation>
    </message>
    <message>
        <source>{who} is on hold: {reason}.</source>
        <translation>{who} está en pausa: {reason}.</translation>
    </message>
    <message>
        <source>{who} has not come: noted.</source>
        <translation>{who} no ha venido: anotado.</translation>
    </message>
    <message>
        <source>{who} is expected again.</source>
        <translation>{who} vuelve a estar por llegar.</translation>
    </message>
    <message>
        <source>note that somebody has not come</source>
        <translation>anotar que alguien no ha venido</translation>
    </message>
    <message>
        <source>{who} is back from hold, and waits.</source>
        <translation>{who} vuelve de la pausa y espera.</translation>
    </message>
    <message>
        <source>{who} waits for {reason} now.</source>
        <translation>{who} espera ahora para {reason}.</translation>
    </message>
    <message>
        <source>Accepted for {who}: {what}.</source>
        <translation>Aceptado para {who}: {what}.</translation>
    </message>
    <message>
        <source>Refused for {who}: {what}.</source>
        <translation>Rechazado para {who}: {what}.</translation>
    </message>
    <message>
        <source>decide for {who}</source>
        <translation>decidir sobre {who}</translation>
    </message>
    <message>
        <source>Amended and accepted for {who}: {what}.</source>
        <translation>Corregido y aceptado para {who}: {what}.</translation>
    </message>
    <message>
        <source>{who}: {item} is {standing}.</source>
        <translation>{who}: {item}, {standing}.</translation>
    </message>
    <message>
        <source>settle {item} of {who}</source>
        <translation>resolver {item} de {who}</translation>
    </message>
    <message>
        <source>Taken back: {who} is as before.</source>
        <translation>Deshecho: {who} está como antes.</translation>
    </message>
    <message>
        <source>Taken back: {who} is not booked any more.</source>
        <translation>Deshecho: {who} ya no tiene esa cita.</translation>
    </message>
    <message>
        <source>Taken back: {who} is expected again.</source>
        <translation>Deshecho: {who} vuelve a estar por llegar.</translation>
    </message>
    <message>
        <source>What they answered or signed stays in their record.</source>
        <translation>Lo que respondió o firmó queda en su historia.</translation>
    </message>
    <message>
        <source>Taken back: with {who} it is as before.</source>
        <translation>Deshecho: con {who} está todo como antes.</translation>
    </message>
    <message>
        <source>Taken back: the delay of {who} is as before.</source>
        <translation>Deshecho: el retraso de {who} está como antes.</translation>
    </message>
    <message>
        <source>Taken back: what {who} is told is as before.</source>
        <translation>Deshecho: lo que se le dice a {who} está como antes.</translation>
    </message>
    <message>
        <source>Taken back: the message about {who} is as before.</source>
        <translation>Deshecho: el mensaje sobre {who} está como antes.</translation>
    </message>
    <message>
        <source>Taken back: what {who} is booked for is as before.</source>
        <translation>Deshecho: la cita de {who} está como antes.</translation>
    </message>
    <message>
        <source>Taken back: {who} is neither booked nor on file any more.</source>
        <translation>Deshecho: {who} ya no tiene cita ni está en el fichero.</translation>
    </message>
    <message>
        <source>take back for {who}</source>
        <translation>deshacer lo de {who}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>Copay</source>
        <translation>Copago</translation>
    </message>
    <message>
        <source>Fee of a visit</source>
        <translation>Tarifa de la visita</translation>
    </message>
    <message>
        <source>Balance of earlier visits</source>
        <translation>Saldo de visitas anteriores</translation>
    </message>
    <message>
        <source>of {price}, insurance paid {paid}</source>
        <translation>de {price}, el seguro pagó {paid}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>se anuló</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>En efectivo</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Card, at a terminal of its own</source>
        <translation>Tarjeta, en un terminal aparte</translation>
    </message>
    <message>
        <source>Card, at this computer&apos;s terminal</source>
        <translation>Tarjeta, en el terminal de este ordenador</translation>
    </message>
    <message>
        <source>begun, nobody was asked yet</source>
        <translation>empezado, aún no se ha pedido a nadie</translation>
    </message>
    <message>
        <source>at the terminal</source>
        <translation>en el terminal</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>cancelled: nothing was paid</source>
        <translation>cancelado: no se pagó nada</translation>
    </message>
    <message>
        <source>not known: look at the terminal</source>
        <translation>no se sabe: mire el terminal</translation>
    </message>
    <message>
        <source>taken back on its day</source>
        <translation>anulado el mismo día</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>Given back, {way}</source>
        <translation>Devuelto, {way}</translation>
    </message>
    <message>
        <source>{asked} was asked for</source>
        <translation>se pidieron {asked}</translation>
    </message>
    <message>
        <source>{scheme} ending in {digits}</source>
        <translation>{scheme} terminada en {digits}</translation>
    </message>
    <message>
        <source>says it is not right</source>
        <translation>dice que no es correcto</translation>
    </message>
    <message>
        <source>cannot pay it now</source>
        <translation>no puede pagarlo ahora</translation>
    </message>
    <message>
        <source>Say what it is for: the patient reads it.</source>
        <translation>Indique por qué concepto: el paciente lo lee.</translation>
    </message>
    <message>
        <source>The number of a card is written down nowhere: take it out.</source>
        <translation>El número de una tarjeta no se escribe en ningún sitio: bórrelo.</translation>
    </message>
    <message>
        <source>The whole price cannot be less than the patient&apos;s part of it.</source>
        <translation>El precio completo no puede ser menor que la parte del paciente.</translation>
    </message>
    <message>
        <source>That is more than is owed.</source>
        <translation>Es más de lo que se debe.</translation>
    </message>
    <message>
        <source>No more can be given back than was paid and not given back yet.</source>
        <translation>No se puede devolver más de lo que se pagó y aún no se ha devuelto.</translation>
    </message>
    <message>
        <source>This was not paid: there is nothing to give back.</source>
        <translation>Esto no se pagó: no hay nada que devolver.</translation>
    </message>
    <message>
        <source>It is of another day, or its day is closed: give it back as a refund instead.</source>
        <translation>Es de otro día, o su día está cerrado: hágalo como devolución.</translation>
    </message>
    <message>
        <source>Of a payment of this patient nobody knows yet what came of it. Find that out first: until then nothing more is taken.</source>
        <translation>De un pago de este paciente no se sabe aún el resultado. Averígüelo primero: hasta entonces no se cobra nada más.</translation>
    </message>
    <message>
        <source>This computer has no such terminal.</source>
        <translation>Este ordenador no tiene ese terminal.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Indique el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>The terminal takes another currency.</source>
        <translation>El terminal usa otra moneda.</translation>
    </message>
    <message>
        <source>What came of this payment is known already.</source>
        <translation>El resultado de este pago ya se conoce.</translation>
    </message>
    <message>
        <source>The terminal may still be waiting for a card. Ask again four minutes after the payment was begun.</source>
        <translation>Puede que el terminal aún espere una tarjeta. Pregunte otra vez cuando hayan pasado cuatro minutos desde el inicio del pago.</translation>
    </message>
    <message>
        <source>Write what they have to know, or choose the clinic&apos;s words.</source>
        <translation>Escriba lo que debe saber, o elija un texto de la clínica.</translation>
    </message>
    <message>
        <source>Fill in each blank, in {count} letters or fewer. On the board only numbers and times can stand there.</source>
        <translation>Rellene cada hueco con {count} caracteres como máximo. En el panel ahí solo pueden ir números y horas.</translation>
    </message>
    <message>
        <source>The clinic has changed these words. Close this, and choose others.</source>
        <translation>La clínica ha cambiado este texto. Cierre esto y elija otro.</translation>
    </message>
    <message>
        <source>They do not wait here any more. Nobody was told anything.</source>
        <translation>Ya no espera aquí. No se ha dicho nada a nadie.</translation>
    </message>
    <message>
        <source>at kiosks, on paper and on the board</source>
        <translation>en los quioscos, en papel y en el panel</translation>
    </message>
    <message>
        <source>at kiosks and on paper</source>
        <translation>en los quioscos y en papel</translation>
    </message>
    <message>
        <source>of another length</source>
        <translation>de otra duración</translation>
    </message>
    <message>
        <source>Until {when}: {what}</source>
        <translation>Hasta {when}: {what}</translation>
    </message>
    <message>
        <source>Accept all  Ctrl+Shift+A</source>
        <translation>Aceptar todos  Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Accept all changes</source>
        <translation>Aceptar todos los cambios</translation>
    </message>
    <message>
        <source>Said by {who}, {time}, at {kiosk}</source>
        <translation>Dicho por {who}, {time}, en {kiosk}</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>{field}: was {old}, is to be {new}</source>
        <translation>{field}: era {old}, será {new}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Taken instead: {values}</source>
        <translation>Tomado en su lugar: {values}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Consent: {document}</source>
        <translation>Consentimiento: {document}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>firmado, {time}</translation>
    </message>
    <message>
        <source>signed on paper, {time}</source>
        <translation>firmado en papel, {time}</translation>
    </message>
    <message>
        <source>agreed by word, {time}</source>
        <translation>aceptado de palabra, {time}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>a signed consent</source>
        <translation>un consentimiento firmado</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>cambios: {count}</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>datos de contacto</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>{before}: now {after}</source>
        <translation>{before}: ahora {after}</translation>
    </message>
    <message>
        <source>since {when} the source says something else, which counts</source>
        <translation>desde {when} el sistema de origen dice otra cosa, y es lo que vale</translation>
    </message>
    <message>
        <source>Choose a patient to see their visit.</source>
        <translation>Elija un paciente para ver su visita.</translation>
    </message>
    <message>
        <source>Needed a person at once</source>
        <translation>Necesitó a una persona enseguida</translation>
    </message>
    <message>
        <source>{name} went</source>
        <translation>Fue {name}</translation>
    </message>
    <message>
        <source>Nobody has gone yet (F2)</source>
        <translation>Aún no ha ido nadie (F2)</translation>
    </message>
    <message>
        <source>Special privacy: open with your reason until {time}</source>
        <translation>Privacidad especial: abierta con su motivo hasta las {time}</translation>
    </message>
    <message>
        <source>Waits for: {queue}</source>
        <translation>Espera para: {queue}</translation>
    </message>
    <message>
        <source>Goes first: {reason}</source>
        <translation>Pasa primero: {reason}</translation>
    </message>
    <message>
        <source>On hold: {reason}</source>
        <translation>En pausa: {reason}</translation>
    </message>
    <message>
        <source>Seen by {name}</source>
        <translation>Visto por {name}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Insurance on file</source>
        <translation>Seguro en la ficha</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Afiliado {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Payer {number}</source>
        <translation>Aseguradora {number}</translation>
    </message>
    <message>
        <source>No. {number} in order</source>
        <translation>N.º {number} en el orden</translation>
    </message>
    <message>
        <source>In force until {day}</source>
        <translation>Vigente hasta el {day}</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Vigente desde el {day}</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>Empieza el {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Terminó el {day}</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>Held by {holder}</source>
        <translation>A nombre de {holder}</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>insurance, as on file</source>
        <translation>seguro, tal como está en la ficha</translation>
    </message>
    <message>
        <source>a new insurance card</source>
        <translation>una tarjeta del seguro nueva</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Historias unidas</translation>
    </message>
    <message>
        <source>Joined by {name}, {when}</source>
        <translation>Unido por {name}, {when}</translation>
    </message>
    <message>
        <source>Message to the team</source>
        <translation>Mensaje al equipo</translation>
    </message>
    <message>
        <source>what the patient wants us to know</source>
        <translation>lo que el paciente quiere que sepamos</translation>
    </message>
    <message>
        <source>Told the patient</source>
        <translation>Dicho al paciente</translation>
    </message>
    <message>
        <source>{author}, {when}, {where}</source>
        <translation>{author}, {when}, {where}</translation>
    </message>
    <message>
        <source>shown to them at {kiosk}, {when}</source>
        <translation>se le mostró en {kiosk}, {when}</translation>
    </message>
    <message>
        <source>not shown to them at a kiosk yet</source>
        <translation>aún no se le ha mostrado en un quiosco</translation>
    </message>
    <message>
        <source>ended by {name}, {when}</source>
        <translation>retirado por {name}, {when}</translation>
    </message>
    <message>
        <source>Signature, drawn</source>
        <translation>Firma, a mano</translation>
    </message>
    <message>
        <source>Enlarge (Enter or click)</source>
        <translation>Ampliar (Enter o clic)</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Imagen: {what}</translation>
    </message>
    <message>
        <source>Esc closes it</source>
        <translation>Esc cierra la imagen</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <translation>Una imagen que no se puede mostrar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>how they pay</source>
        <translation>cómo paga</translation>
    </message>
    <message>
        <source>a question about a bill</source>
        <translation>una pregunta sobre una factura</translation>
    </message>
    <message>
        <source>Also on file</source>
        <translation>También en la ficha</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>no actual</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>for a while</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>for bills</source>
        <translation>para facturas</translation>
    </message>
    <message>
        <source>Name at birth</source>
        <translation>Nombre al nacer</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Se le llama</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation>Otro número de expediente</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>Número de la seguridad social</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Licencia de conducir</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Número del seguro</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation>termina en {digits}</translation>
    </message>
    <message>
        <source>Related person</source>
        <translation>Persona relacionada</translation>
    </message>
    <message>
        <source>This record was merged into another one of the same person</source>
        <translation>Esta historia se fusionó con otra de la misma persona</translation>
    </message>
    <message>
        <source>Another record of the same person was merged into this one</source>
        <translation>Otra historia de la misma persona se fusionó con esta</translation>
    </message>
    <message>
        <source>There is another record of the same person</source>
        <translation>Hay otra historia de la misma persona</translation>
    </message>
    <message>
        <source>Not finished. Ask what is missing.</source>
        <translation>Sin terminar. Pregunte lo que falta.</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>respondido el {day}</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>respondido por {name}</translation>
    </message>
    <message>
        <source>This questionnaire is not on this computer.</source>
        <translation>Este cuestionario no está en este ordenador.</translation>
    </message>
    <message>
        <source>{answer} (new)</source>
        <translation>{answer} (nuevo)</translation>
    </message>
    <message>
        <source>Health history</source>
        <translation>Antecedentes de salud</translation>
    </message>
    <message>
        <source>a page of a form</source>
        <translation>una página de un formulario</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>who is here for the patient</source>
        <translation>quién está aquí por el paciente</translation>
    </message>
    <message>
        <source>The line says no number: nobody could call back. Note it as missed.</source>
        <translation>La línea no da número: nadie podría devolver la llamada. Anótela como perdida.</translation>
    </message>
    <message>
        <source>Nothing rings.</source>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>Choose the patient first: in a list, or by the search (Ctrl+F).</source>
        <translation>Elija primero el paciente: en una lista o con la búsqueda (Ctrl+F).</translation>
    </message>
    <message>
        <source>&amp;Note a call...</source>
        <translation>Anotar una lla&amp;mada...</translation>
    </message>
    <message>
        <source>Call somebod&amp;y...</source>
        <translation>Llamar a al&amp;guien...</translation>
    </message>
    <message>
        <source>The telephone &amp;rings...</source>
        <translation>&amp;Suena el teléfono...</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>A&amp;tender</translation>
    </message>
    <message>
        <source>&amp;Missed, call back</source>
        <translation>Per&amp;dida, devolver llamada</translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation>Perd&amp;ida</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Buzón de voz</translation>
    </message>
    <message>
        <source>Wrong num&amp;ber</source>
        <translation>Número e&amp;quivocado</translation>
    </message>
    <message>
        <source>I&amp;dentify the caller...</source>
        <translation>Identi&amp;ficar a quien llama...</translation>
    </message>
    <message>
        <source>Answer a call first.</source>
        <translation>Atienda primero una llamada.</translation>
    </message>
    <message>
        <source>On the telephone: {number}</source>
        <translation>Al teléfono: {number}</translation>
    </message>
    <message>
        <source>Rings: {number}</source>
        <translation>Suena: {number}</translation>
    </message>
    <message>
        <source>Answered at a telephone: {number}</source>
        <translation>Atendida en un teléfono: {number}</translation>
    </message>
    <message>
        <source>for {age}</source>
        <translation>desde hace {age}</translation>
    </message>
    <message>
        <source>Nobody has said yet who speaks with them. Was it you? Then press Ctrl+Y.</source>
        <translation>Nadie ha dicho aún quién habla. ¿Ha sido usted? Pulse Ctrl+Y.</translation>
    </message>
    <message>
        <source>{who}: {what}.</source>
        <translation>{who}: {what}.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify whoever answers first.</source>
        <translation>Todavía no se puede informar de nada: identifique primero a quien contesta.</translation>
    </message>
    <message>
        <source>Nothing may be told yet: identify the caller first.</source>
        <translation>Todavía no se puede informar de nada: identifique primero a quien llama.</translation>
    </message>
    <message>
        <source>Looking whose number it is...</source>
        <translation>Buscando de quién es el número...</translation>
    </message>
    <message>
        <source>Nobody on file has this number.</source>
        <translation>Nadie tiene este número en su ficha.</translation>
    </message>
    <message>
        <source>The line says no number.</source>
        <translation>La línea no da número.</translation>
    </message>
    <message>
        <source>To be called back by {time}: {who}, {about}</source>
        <translation>Devolver la llamada antes de {time}: {who}, {about}</translation>
    </message>
    <message>
        <source>once identified: {what}</source>
        <translation>una vez identificado: {what}</translation>
    </message>
    <message>
        <source>open messages: {count}</source>
        <translation>mensajes pendientes: {count}</translation>
    </message>
    <message>
        <source>neither here nor expected today</source>
        <translation>no está aquí ni se le espera hoy</translation>
    </message>
    <message>
        <source>Promised and late: call back {who}, by {time} · {age} late</source>
        <translation>Prometido y con retraso: devolver la llamada a {who}, antes de {time} · {age} de retraso</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>llamaron</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>llamamos</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>answered, nobody says by whom</source>
        <translation>atendida, nadie dice por quién</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>we call, no outcome yet</source>
        <translation>llamamos, sin resultado aún</translation>
    </message>
    <message>
        <source>answered, no outcome yet</source>
        <translation>atendida, sin resultado aún</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>test result</source>
        <translation>resultado de una prueba</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>bill or insurance</source>
        <translation>factura o seguro</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papeles</translation>
    </message>
    <message>
        <source>does not feel well</source>
        <translation>no se encuentra bien</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>settled, as written below</source>
        <translation>resuelto, como se escribe abajo</translation>
    </message>
    <message>
        <source>booked, moved or cancelled</source>
        <translation>cita dada, cambiada o anulada</translation>
    </message>
    <message>
        <source>we call back</source>
        <translation>devolvemos la llamada</translation>
    </message>
    <message>
        <source>passed on, as written below</source>
        <translation>transmitido, como se escribe abajo</translation>
    </message>
    <message>
        <source>a message was left</source>
        <translation>se dejó un mensaje</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie contestó</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>nothing more is needed</source>
        <translation>no hace falta nada más</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>{patient} ({caller})</source>
        <translation>{patient} ({caller})</translation>
    </message>
    <message>
        <source>the patient&apos;s whole name</source>
        <translation>el nombre completo del paciente</translation>
    </message>
    <message>
        <source>the patient&apos;s birth date</source>
        <translation>la fecha de nacimiento del paciente</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>street and house</source>
        <translation>calle y número</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de expediente</translation>
    </message>
    <message>
        <source>everything may be told</source>
        <translation>se puede informar de todo</translation>
    </message>
    <message>
        <source>appointments only may be told: when and where, nothing of why</source>
        <translation>solo se puede informar de las citas: cuándo y dónde, nada del motivo</translation>
    </message>
    <message>
        <source>nothing may be told: they are not on file for this patient</source>
        <translation>no se puede informar de nada: no figura en la ficha de este paciente</translation>
    </message>
    <message>
        <source>{name}, {relationship} of {patient}</source>
        <translation>{name}, {relationship} de {patient}</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>en la ficha</translation>
    </message>
    <message>
        <source>Say who it is with: a number, a name or a patient.</source>
        <translation>Indique con quién es: un número, un nombre o un paciente.</translation>
    </message>
    <message>
        <source>Say it in {count} letters.</source>
        <translation>{count} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose what came of it: without an outcome nothing is closed.</source>
        <translation>Elija el resultado: sin resultado no se cierra nada.</translation>
    </message>
    <message>
        <source>That cannot come of such a call. Choose another outcome.</source>
        <translation>Una llamada así no puede tener ese resultado. Elija otro.</translation>
    </message>
    <message>
        <source>Write down what was agreed, or to whom it was passed on.</source>
        <translation>Anote lo que se acordó, o a quién se transmitió.</translation>
    </message>
    <message>
        <source>Say by when they are called back.</source>
        <translation>Indique hasta cuándo se devuelve la llamada.</translation>
    </message>
    <message>
        <source>This time is over already. Promise a later one.</source>
        <translation>Esa hora ya ha pasado. Prometa una posterior.</translation>
    </message>
    <message>
        <source>Promise a time within a year.</source>
        <translation>Prometa una hora dentro de un año.</translation>
    </message>
    <message>
        <source>This call would be still to come. Look at the time.</source>
        <translation>Esa llamada aún no habría ocurrido. Revise la hora.</translation>
    </message>
    <message>
        <source>This call would be more than a month ago. Look at the time.</source>
        <translation>Esa llamada sería de hace más de un mes. Revise la hora.</translation>
    </message>
    <message>
        <source>The patient asked for it</source>
        <translation>Lo pidió el paciente</translation>
    </message>
    <message>
        <source>The clinic has to</source>
        <translation>Lo necesita la clínica</translation>
    </message>
    <message>
        <source>The practitioner is away</source>
        <translation>El profesional no está</translation>
    </message>
    <message>
        <source>It has another time</source>
        <translation>Tiene otra hora</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>It cannot wait</source>
        <translation>No puede esperar</translation>
    </message>
    <message>
        <source>Comes with somebody of the family</source>
        <translation>Viene con alguien de la familia</translation>
    </message>
    <message>
        <source>The practitioner has asked for it</source>
        <translation>Lo pidió el profesional</translation>
    </message>
    <message>
        <source>It takes a moment only</source>
        <translation>Es solo un momento</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Viene</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>No viene</translation>
    </message>
    <message>
        <source>at a kiosk</source>
        <translation>en un quiosco</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>en recepción</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>they want none</source>
        <translation>no quiere correos</translation>
    </message>
    <message>
        <source>goes out, {day}</source>
        <translation>sale el {day}</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>se está enviando</translation>
    </message>
    <message>
        <source>Refused: look at the address</source>
        <translation>Rechazado: mire la dirección</translation>
    </message>
    <message>
        <source>Nobody knows whether it went out</source>
        <translation>No se sabe si salió</translation>
    </message>
    <message>
        <source>was not to be sent any more</source>
        <translation>ya no había que enviarlo</translation>
    </message>
    <message>
        <source>Text message of {day} not delivered: {why}.</source>
        <translation>El SMS del {day} no se entregó: {why}.</translation>
    </message>
    <message>
        <source>invited, {day}</source>
        <translation>invitación, {day}</translation>
    </message>
    <message>
        <source>reminded, {day}</source>
        <translation>recordatorio, {day}</translation>
    </message>
    <message>
        <source>told that it is off, {day}</source>
        <translation>aviso de anulación, {day}</translation>
    </message>
    <message>
        <source>This cannot be done here: what a source has brought is changed at the source.</source>
        <translation>Esto no se puede hacer aquí: lo que viene de otro sistema se cambia en ese sistema.</translation>
    </message>
    <message>
        <source>This time is taken by now: choose another one.</source>
        <translation>Esta hora ya está ocupada: elija otra.</translation>
    </message>
    <message>
        <source>Boo&amp;k the next visit...</source>
        <translation>Dar la pró&amp;xima cita...</translation>
    </message>
    <message>
        <source>The p&amp;lan...</source>
        <translation>Agen&amp;da...</translation>
    </message>
    <message>
        <source>Who c&amp;omes...</source>
        <translation>Quién &amp;viene...</translation>
    </message>
    <message>
        <source>Wa&amp;it list...</source>
        <translation>Lista de &amp;espera...</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Pasa primero</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Announce a &amp;delay...</source>
        <translation>A&amp;nunciar un retraso...</translation>
    </message>
    <message>
        <source>Call &amp;this one</source>
        <translation>Llamar a este &amp;paciente</translation>
    </message>
    <message>
        <source>Goes &amp;first, or not...</source>
        <translation>Pasa pr&amp;imero, o no...</translation>
    </message>
    <message>
        <source>On &amp;hold...</source>
        <translation>Poner en pa&amp;usa...</translation>
    </message>
    <message>
        <source>To another &amp;queue...</source>
        <translation>Pasar a otra &amp;cola...</translation>
    </message>
    <message>
        <source>The clinic has no other queue.</source>
        <translation>La clínica no tiene otra cola.</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>in pain</source>
        <translation>con dolor</translation>
    </message>
    <message>
        <source>cannot wait standing or sitting</source>
        <translation>no puede esperar de pie ni sentado</translation>
    </message>
    <message>
        <source>a small child</source>
        <translation>un niño pequeño</translation>
    </message>
    <message>
        <source>the doctor asks for them</source>
        <translation>lo pide el médico</translation>
    </message>
    <message>
        <source>at X-ray or laboratory</source>
        <translation>en rayos X o laboratorio</translation>
    </message>
    <message>
        <source>a paper is missing</source>
        <translation>falta un papel</translation>
    </message>
    <message>
        <source>an interpreter is on the way</source>
        <translation>viene un intérprete</translation>
    </message>
    <message>
        <source>has stepped out</source>
        <translation>ha salido un momento</translation>
    </message>
    <message>
        <source>{ticket} {name}: why? It is read by everybody at the desk.</source>
        <translation>{ticket} {name}: ¿por qué? Lo lee todo el mundo en recepción.</translation>
    </message>
    <message>
        <source>Nothing was done: say why, in a few words.</source>
        <translation>No se ha hecho nada: indique el motivo en pocas palabras.</translation>
    </message>
    <message>
        <source>Nothing was done: say why in one line of at most {limit} letters.</source>
        <translation>No se ha hecho nada: indique el motivo en una línea de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{ticket} {name} goes on to, with the same ticket:</source>
        <translation>{ticket} {name} pasa, con el mismo turno, a:</translation>
    </message>
    <message>
        <source>To another queue</source>
        <translation>Pasar a otra cola</translation>
    </message>
    <message>
        <source>Put in a room</source>
        <translation>Pasar a una sala</translation>
    </message>
    <message>
        <source>Room for {ticket} {name}</source>
        <translation>Sala para {ticket} {name}</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>todos los centros</translation>
    </message>
    <message>
        <source>What has just been done</source>
        <translation>Lo que se acaba de hacer</translation>
    </message>
    <message>
        <source>Connected · updated {time}</source>
        <translation>Con conexión · actualizado a las {time}</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>A fault of the program: these lists cannot be read now, and are tried again.</source>
        <translation>Un fallo del programa: estas listas no se pueden leer ahora, y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>What you see is {age} old, of {time}.</source>
        <translation>Lo que ve es de las {time}, hace {age}.</translation>
    </message>
    <message>
        <source>No connection to the database</source>
        <translation>Sin conexión con la base de datos</translation>
    </message>
    <message>
        <source>No connection: nothing has been read yet.</source>
        <translation>Sin conexión: todavía no se ha leído nada.</translation>
    </message>
    <message>
        <source>No connection: these lists are {age} old, of {time}. What you do is checked again.</source>
        <translation>Sin conexión: estas listas son de las {time}, hace {age}. Lo que haga se vuelve a comprobar.</translation>
    </message>
    <message>
        <source>{count} waiting · median {middle} · longest {longest}</source>
        <translation>En espera: {count} · mediana {middle} · máximo {longest}</translation>
    </message>
    <message>
        <source>Printer at {kiosks}</source>
        <translation>Impresora de {kiosks}</translation>
    </message>
    <message>
        <source>{count} records wait at {kiosks}, the oldest for {age}</source>
        <translation>Envíos pendientes en {kiosks}: {count}, el más antiguo desde hace {age}</translation>
    </message>
    <message>
        <source>1 record waits at {kiosks}, for {age}</source>
        <translation>1 envío pendiente en {kiosks}, desde hace {age}</translation>
    </message>
    <message>
        <source>A call was missed: it stands in the list Calls.</source>
        <translation>Se perdió una llamada: está en la lista Llamadas.</translation>
    </message>
    <message>
        <source>It rings: {number}. No connection: it is noted as soon as there is one.</source>
        <translation>Suena: {number}. Sin conexión: se anota en cuanto la haya.</translation>
    </message>
    <message>
        <source>Somebody has answered at a telephone. Was it you? Press Ctrl+Y.</source>
        <translation>Alguien ha atendido un teléfono. ¿Ha sido usted? Pulse Ctrl+Y.</translation>
    </message>
    <message>
        <source>You answer {who}.</source>
        <translation>Usted atiende a {who}.</translation>
    </message>
    <message>
        <source>Somebody else has answered {who}.</source>
        <translation>Otra persona ha atendido a {who}.</translation>
    </message>
    <message>
        <source>The call with {who} is yours now, instead of {other}&apos;s.</source>
        <translation>La llamada con {who} es ahora suya, en lugar de {other}.</translation>
    </message>
    <message>
        <source>take a call over</source>
        <translation>asumir una llamada</translation>
    </message>
    <message>
        <source>Noted: {who} is to be called back.</source>
        <translation>Anotado: hay que devolver la llamada a {who}.</translation>
    </message>
    <message>
        <source>Somebody else has dealt with {who}.</source>
        <translation>Otra persona se ha ocupado de {who}.</translation>
    </message>
    <message>
        <source>Calling {who}: {number}. Ask who answers before anything is told.</source>
        <translation>Llamando a {who}: {number}. Pregunte quién contesta antes de informar de nada.</translation>
    </message>
    <message>
        <source>No program here takes numbers. Dial {number} for {who} by hand.</source>
        <translation>Aquí ningún programa acepta números. Marque {number} para {who} a mano.</translation>
    </message>
    <message>
        <source>telephone {who}</source>
        <translation>llamar por teléfono a {who}</translation>
    </message>
    <message>
        <source>This patient is told nothing now.</source>
        <translation>Ahora no se le dice nada a este paciente.</translation>
    </message>
    <message>
        <source>Te&amp;ll the patient...</source>
        <translation>De&amp;cir algo al paciente...</translation>
    </message>
    <message>
        <source>The patient is told this no &amp;more</source>
        <translation>&amp;Ya no decírselo al paciente</translation>
    </message>
    <message>
        <source>{who} is told this no more.</source>
        <translation>Ya no se le dice a {who}.</translation>
    </message>
    <message>
        <source>end what {who} is told</source>
        <translation>retirar lo que se le dice a {who}</translation>
    </message>
    <message>
        <source>Name, record number, ticket  Ctrl+F</source>
        <translation>Nombre, exp., turno  Ctrl+F</translation>
    </message>
    <message>
        <source>Search name, record number or ticket</source>
        <translation>Buscar por nombre, número de expediente o turno</translation>
    </message>
    <message>
        <source>The queue from which the next is called</source>
        <translation>La cola de la que se llama al siguiente</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mi sala</translation>
    </message>
    <message>
        <source>The room patients are called to</source>
        <translation>La sala a la que se llama a los pacientes</translation>
    </message>
    <message>
        <source>The selected patient</source>
        <translation>El paciente elegido</translation>
    </message>
    <message>
        <source>Who works here: {name}</source>
        <translation>Trabaja aquí: {name}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>This computer makes no sound: look here, or mend its loudspeaker.</source>
        <translation>Este ordenador no suena: mire aquí, o arregle el altavoz.</translation>
    </message>
    <message>
        <source>These lists are of: {site}.</source>
        <translation>Estas listas son de: {site}.</translation>
    </message>
    <message>
        <source>still current</source>
        <translation>sigue vigente</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>refused, as on file</source>
        <translation>rechazado, queda lo de la ficha</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>tarjeta nueva</translation>
    </message>
    <message>
        <source>card not at hand</source>
        <translation>no trae tarjeta</translation>
    </message>
    <message>
        <source>says: no insurance</source>
        <translation>dice: sin seguro</translation>
    </message>
    <message>
        <source>questions to ask in person</source>
        <translation>preguntar en persona</translation>
    </message>
    <message>
        <source>wants to tell a person</source>
        <translation>quiere contarlo a alguien</translation>
    </message>
    <message>
        <source>left questions open</source>
        <translation>dejó preguntas sin responder</translation>
    </message>
    <message>
        <source>not signed, wants to talk</source>
        <translation>sin firmar, quiere hablar</translation>
    </message>
    <message>
        <source>document missing</source>
        <translation>falta el documento</translation>
    </message>
    <message>
        <source>under age, no adult is here</source>
        <translation>menor, sin adulto aquí</translation>
    </message>
    <message>
        <source>pays at the desk</source>
        <translation>paga en recepción</translation>
    </message>
    <message>
        <source>nobody knows whether it was paid: see Money</source>
        <translation>no se sabe si se pagó: vea Cobros</translation>
    </message>
    <message>
        <source>who is here may not sign</source>
        <translation>quien está aquí no puede firmar</translation>
    </message>
    <message>
        <source>form too much for the kiosk, ask the rest</source>
        <translation>demasiado para el quiosco, pregunte el resto</translation>
    </message>
    <message>
        <source>answer could not be taken</source>
        <translation>respuesta no admitida</translation>
    </message>
    <message>
        <source>the patient says that it has changed; the kiosk was offline</source>
        <translation>el paciente dice que ha cambiado; el quiosco no tenía conexión</translation>
    </message>
    <message>
        <source>not asked, no connection then</source>
        <translation>no preguntado, no había conexión</translation>
    </message>
    <message>
        <source>taken over by staff</source>
        <translation>asumido por el personal</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>sin responder aún</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>for the desk</source>
        <translation>para recepción</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Tarjeta del seguro</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>{who} is back in the queue.</source>
        <translation>{who} vuelve a la cola.</translation>
    </message>
    <message>
        <source>Called {who}.</source>
        <translation>Llamado: {who}.</translation>
    </message>
    <message>
        <source>{who} is in {room}.</source>
        <translation>{who} está en {room}.</translation>
    </message>
    <message>
        <source>{who} is in a room.</source>
        <translation>{who} está en una sala.</translation>
    </message>
    <message>
        <source>{who} is done.</source>
        <translation>{who} ha terminado.</translation>
    </message>
    <message>
        <source>{who} has left.</source>
        <translation>{who} se ha ido.</translation>
    </message>
    <message>
        <source>The audit does not hold from event {place} on: somebody may have changed the record past this program. Leave this computer as it is and call whoever looks after it; &apos;kiosk audit verify&apos; says more.</source>
        <translation>La auditoría no es íntegra desde el evento {place}: puede que alguien haya cambiado los datos sin pasar por este programa. Deje este ordenador como está y avise a quien lo mantiene; «kiosk audit verify» dice más.</translation>
    </message>
    <message>
        <source>The glass was broken at {time}: {by} opened the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Se rompió el cristal a las {time}: {by} abrió la historia de {patient} ({mrn}): {reason}. Lo revisa otra persona, en Cuenta, Administración.</translation>
    </message>
    <message>
        <source>Special privacy, at {time}: {by} gave a reason to open the record of {patient} ({mrn}): {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>Privacidad especial, a las {time}: {by} dio un motivo para abrir la historia de {patient} ({mrn}): {reason}. Lo revisa otra persona, en Cuenta, Administración.</translation>
    </message>
    <message>
        <source>At {time} {by} opened the record of {patient} ({mrn}) for a copy of their own: {reason}. Somebody else reviews it, in Account, Administration.</source>
        <translation>A las {time}, {by} abrió la historia de {patient} ({mrn}) para entregar al paciente su copia: {reason}. Lo revisa otra persona, en Cuenta, Administración.</translation>
    </message>
    <message>
        <source>{count} more wait for a review.</source>
        <translation>Otras en espera de revisión: {count}.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <source>{name} is of special privacy. Calling, rooms and the queue work as ever; the record opens with a reason, which every manager sees: Ctrl+O asks for it.</source>
        <translation>{name} tiene privacidad especial. Las llamadas, las salas y la cola funcionan como siempre; la historia se abre con un motivo, que ven todos los responsables: Ctrl+O lo pide.</translation>
    </message>
    <message>
        <source>{who} waits for their next appointment.</source>
        <translation>{who} espera su próxima cita.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de afiliado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>A nombre de</translation>
    </message>
    <message>
        <source>Holder is</source>
        <translation>El titular es</translation>
    </message>
    <message>
        <source>spouse or partner</source>
        <translation>cónyuge o pareja</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>padre o madre</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hijo o hija</translation>
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
        <source>brother or sister</source>
        <translation>hermano o hermana</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amigo o amiga</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>signed by {name} for the patient</source>
        <translation>firmado por {name} en nombre del paciente</translation>
    </message>
    <message>
        <source>signed by {name}, {relation}</source>
        <translation>firmado por {name}, {relation}</translation>
    </message>
    <message>
        <source>mother of the patient</source>
        <translation>madre del paciente</translation>
    </message>
    <message>
        <source>father of the patient</source>
        <translation>padre del paciente</translation>
    </message>
    <message>
        <source>mother or father of the patient</source>
        <translation>madre o padre del paciente</translation>
    </message>
    <message>
        <source>legal guardian of the patient</source>
        <translation>tutor o tutora legal del paciente</translation>
    </message>
    <message>
        <source>carer of the patient</source>
        <translation>persona que cuida al paciente</translation>
    </message>
    <message>
        <source>with the patient, as someone else</source>
        <translation>acompaña al paciente, otra relación</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en sala</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>checking in now</source>
        <translation>registrándose</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>{name} · cannot be read: {what}</source>
        <translation>{name} · no se puede leer: {what}</translation>
    </message>
    <message>
        <source>Cannot be read: {id}</source>
        <translation>No se puede leer: {id}</translation>
    </message>
    <message>
        <source>{least}–{most} min</source>
        <translation>{least}–{most} min</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Leave it to &amp;others</source>
        <translation>Dejarla a &amp;otros</translation>
    </message>
    <message>
        <source>Close what is open over the windows first; then choose the language.</source>
        <translation>Cierre primero lo que está abierto sobre las ventanas; después elija el idioma.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Mail to {address} came back: {why}. Ask for another address.</source>
        <translation>El correo a {address} ha vuelto: {why}. Pida otra dirección.</translation>
    </message>
    <message>
        <source>Declined by mail</source>
        <translation>Rechazada por correo</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>Came back: {why}</source>
        <translation>Ha vuelto: {why}</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>esa dirección no existe</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>el buzón está lleno</translation>
    </message>
    <message>
        <source>their mail server cannot be reached</source>
        <translation>no se llega a su servidor de correo</translation>
    </message>
    <message>
        <source>their mail server does not take it</source>
        <translation>su servidor de correo no lo acepta</translation>
    </message>
    <message>
        <source>it could not be delivered</source>
        <translation>no se pudo entregar</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Despedir</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Aún no se ha acordado nada.</translation>
    </message>
    <message>
        <source>&amp;Check out</source>
        <translation>&amp;Despedir</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep it, they stay</source>
        <translation>&amp;Guardar, se queda</translation>
    </message>
    <message>
        <source>Book the &amp;next visit...</source>
        <translation>Reservar la &amp;próxima visita...</translation>
    </message>
    <message>
        <source>Next visit: {time}, {whom}</source>
        <translation>Próxima visita: {time}, {whom}</translation>
    </message>
    <message>
        <source>No next visit is booked.</source>
        <translation>No hay próxima visita reservada.</translation>
    </message>
    <message>
        <source>Still owed: {amount}</source>
        <translation>Pendiente de pago: {amount}</translation>
    </message>
    <message>
        <source>They have asked or said {count} things: see the messages.</source>
        <translation>Ha preguntado o dicho {count} cosas: vea los mensajes.</translation>
    </message>
    <message>
        <source>That is too much: take something away first.</source>
        <translation>Es demasiado: quite antes algo.</translation>
    </message>
    <message>
        <source>Choose what is not agreed any more.</source>
        <translation>Elija lo que ya no vale.</translation>
    </message>
    <message>
        <source>{who} has checked out.</source>
        <translation>{who} ha terminado su visita.</translation>
    </message>
    <message>
        <source>What was agreed with {who} is kept.</source>
        <translation>Lo acordado con {who} está guardado.</translation>
    </message>
    <message>
        <source>At most {count} things can be agreed: take one away first.</source>
        <translation>Se pueden acordar como mucho {count} cosas: quite antes una.</translation>
    </message>
    <message>
        <source>This visit is not there any more. Close this, and choose another one.</source>
        <translation>Esta visita ya no existe. Cierre esto y elija otra.</translation>
    </message>
    <message>
        <source>Check ou&amp;t...</source>
        <translation>Despedi&amp;r...</translation>
    </message>
    <message>
        <source>Agreed with the patient</source>
        <translation>Acordado con el paciente</translation>
    </message>
    <message>
        <source>{author}, {when}</source>
        <translation>{author}, {when}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo ha ido</translation>
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
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>tapa abierta</translation>
    </message>
    <message>
        <source>off line</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>it says that it has a fault</source>
        <translation>indica una avería</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>Work at the computer {login} stands in the way: nothing was changed. End it there, and try again.</source>
        <translation>El trabajo en el ordenador {login} lo impide: no se ha cambiado nada. Termínelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Work at another computer stands in the way: nothing was changed. Try again.</source>
        <translation>El trabajo en otro ordenador lo impide: no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Te&amp;xts or none</source>
        <translation>&amp;SMS sí o no</translation>
    </message>
    <message>
        <source>{name} gets no texts about bookings any more.</source>
        <translation>{name} ya no recibe SMS sobre citas.</translation>
    </message>
    <message>
        <source>{name} gets texts about bookings again.</source>
        <translation>{name} vuelve a recibir SMS sobre citas.</translation>
    </message>
    <message>
        <source>Mail and texts</source>
        <translation>Correo y SMS</translation>
    </message>
    <message>
        <source>There is no mobile number of theirs on file, and not one number alone for texts.</source>
        <translation>No hay ningún número de móvil registrado, ni tampoco un solo número al que enviar los SMS.</translation>
    </message>
    <message>
        <source>Declined by text message</source>
        <translation>Rechazada por SMS</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>Text: {how}</source>
        <translation>SMS: {how}</translation>
    </message>
    <message>
        <source>nobody got it: {why}</source>
        <translation>no llegó a nadie: {why}</translation>
    </message>
    <message>
        <source>refused: look at the number</source>
        <translation>rechazado: revise el número</translation>
    </message>
    <message>
        <source>{how} (it has arrived)</source>
        <translation>{how} (ha llegado)</translation>
    </message>
    <message>
        <source>their telephone could not be reached in time</source>
        <translation>no se pudo contactar a tiempo con su teléfono</translation>
    </message>
    <message>
        <source>their network does not take it</source>
        <translation>su red no lo acepta</translation>
    </message>
    <message>
        <source>receipt by e-mail came back: {why}</source>
        <translation>recibo por correo devuelto: {why}</translation>
    </message>
    <message>
        <source>receipt on its way by e-mail</source>
        <translation>recibo en camino por correo</translation>
    </message>
    <message>
        <source>receipt sent by e-mail</source>
        <translation>recibo enviado por correo</translation>
    </message>
    <message>
        <source>receipt by e-mail refused: look at the address</source>
        <translation>recibo por correo rechazado: revise la dirección</translation>
    </message>
    <message>
        <source>nobody knows whether the receipt went out by e-mail</source>
        <translation>nadie sabe si el recibo salió por correo</translation>
    </message>
    <message>
        <source>receipt by e-mail not sent: they want no mail</source>
        <translation>recibo por correo no enviado: no quiere correos</translation>
    </message>
    <message>
        <source>This clinic sends no receipts by e-mail: whoever sets it up allows that (mail_receipts).</source>
        <translation>Esta clínica no envía recibos por correo electrónico: quien la configura lo permite (mail_receipts).</translation>
    </message>
    <message>
        <source>Nothing was paid: there is no receipt.</source>
        <translation>No se pagó nada: no hay recibo.</translation>
    </message>
    <message>
        <source>No mail goes to their address: they want none, or it came back. Print the receipt, or allow mail again in the list of who comes.</source>
        <translation>No se envían correos a esa dirección: no los quiere, o fueron devueltos. Imprima el recibo, o permita de nuevo los correos en la lista de quién viene.</translation>
    </message>
    <message>
        <source>This receipt is on its way already.</source>
        <translation>Este recibo ya está en camino.</translation>
    </message>
</context>
</TS>
