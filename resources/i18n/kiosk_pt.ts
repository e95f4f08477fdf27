<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AnswerList</name>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · alterado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Mudar: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentsStep</name>
    <message>
        <source>Yes, check in</source>
        <translation>Sim, registrar chegada</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Isto não está certo</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Minhas próximas consultas</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Now calling</source>
        <translation>Chamando agora</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Chamados há pouco</translation>
    </message>
    <message>
        <source>Waiting time now: about {least} to {most} minutes</source>
        <translation>Espera agora: cerca de {least} a {most} minutos</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait</source>
        <translation>Ainda não podemos dizer quanto você vai esperar</translation>
    </message>
    <message>
        <source>{queue}: {least} to {most} min</source>
        <translation>{queue}: {least} a {most} min</translation>
    </message>
    <message>
        <source>Waiting time now</source>
        <translation>Espera agora</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Aguarde o seu número, por favor</translation>
    </message>
    <message>
        <source>Please come to the front desk</source>
        <translation>Venha à recepção, por favor</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Called {minutes} min ago</source>
        <translation>Chamado há {minutes} min</translation>
    </message>
    <message>
        <source>No connection since {time}. Please ask at the front desk.</source>
        <translation>Sem conexão desde {time}. Pergunte na recepção, por favor.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>{what}: about {minutes} minutes late.</source>
        <translation>{what}: cerca de {minutes} minutos de atraso.</translation>
    </message>
    <message>
        <source>{what}: nobody is called before {time}.</source>
        <translation>{what}: ninguém é chamado antes das {time}.</translation>
    </message>
    <message>
        <source>Your queue</source>
        <translation>Sua fila</translation>
    </message>
    <message>
        <source>Numbers with {letter}</source>
        <translation>Números com {letter}</translation>
    </message>
    <message>
        <source>There are more patients than usual.</source>
        <translation>Há mais pacientes que o normal.</translation>
    </message>
    <message>
        <source>There was an emergency.</source>
        <translation>Houve uma emergência.</translation>
    </message>
    <message>
        <source>Somebody of the team is away.</source>
        <translation>Falta alguém da equipe.</translation>
    </message>
    <message>
        <source>A machine does not work.</source>
        <translation>Um aparelho não funciona.</translation>
    </message>
</context>
<context>
    <name>CameraOverlay</name>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>Talk to a person first</source>
        <translation>Falar antes com uma pessoa</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Sua assinatura</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Assine aqui com o dedo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Apagar a assinatura</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Escreva seu nome completo</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Seu nome completo</translation>
    </message>
</context>
<context>
    <name>ContactEditStep</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ContactStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Sim, está tudo certo</translation>
    </message>
    <message>
        <source>No, nothing has changed</source>
        <translation>Não, nada mudou</translation>
    </message>
    <message>
        <source>Your address, your phone, your email, your emergency contact: we cannot show them now.</source>
        <translation>Seu endereço, seu telefone, seu e-mail, seu contato de emergência: não podemos mostrá-los agora.</translation>
    </message>
    <message>
        <source>Yes, something has changed</source>
        <translation>Sim, algo mudou</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>More below</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Para o início</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>lobby</source>
        <translation>saguão</translation>
    </message>
    <message>
        <source>board of the waiting room</source>
        <translation>painel da sala de espera</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepção</translation>
    </message>
    <message>
        <source>Check-in kiosk: {program}</source>
        <translation>Quiosque de chegada: {program}</translation>
    </message>
    <message>
        <source>Make this computer one of the clinic’s</source>
        <translation>Vincular este computador à clínica</translation>
    </message>
    <message>
        <source>This computer is enrolled</source>
        <translation>Este computador está vinculado</translation>
    </message>
    <message>
        <source>An administrator makes the code: in the administration window, Kiosks and computers: Enrol.</source>
        <translation>Um administrador cria o código na janela de administração, em Kiosks and computers: Enrol.</translation>
    </message>
    <message>
        <source>From now on it is called {name}, and is for: {program}.</source>
        <translation>A partir de agora ele se chama {name} e serve para: {program}.</translation>
    </message>
    <message>
        <source>This window is for: {program}. Start the other one with: {command}</source>
        <translation>Esta janela serve para: {program}. Inicie a outra com: {command}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>Vincular este computador</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep the data on this computer</source>
        <translation>Manter os dados neste computador</translation>
    </message>
    <message>
        <source>Enter the address of the clinic’s server.</source>
        <translation>Digite o endereço do servidor da clínica.</translation>
    </message>
    <message>
        <source>Enter the one-time code.</source>
        <translation>Digite o código de uso único.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again in {seconds} seconds.</source>
        <translation>Houve tentativas demais. Tente de novo em {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server takes no such code: it is mistyped, was used, is too old, or was tried too often. An administrator can make another one.</source>
        <translation>O servidor não aceita esse código: foi digitado errado, já foi usado, é antigo demais ou foi tentado vezes demais. Um administrador pode criar outro.</translation>
    </message>
    <message>
        <source>A code has {letters} letters and digits, none of them I, O, 0 or 1.</source>
        <translation>Um código tem {letters} letras e algarismos, nenhum deles I, O, 0 ou 1.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and the network. ({why})</source>
        <translation>O servidor não responde. Confira o endereço e a rede. ({why})</translation>
    </message>
    <message>
        <source>This server cannot be used so: {why}</source>
        <translation>Este servidor não pode ser usado assim: {why}</translation>
    </message>
    <message>
        <source>It could not be tried out yet: {why}</source>
        <translation>Ainda não foi possível testar: {why}</translation>
    </message>
    <message>
        <source>It stands at: {place}</source>
        <translation>Fica em: {place}</translation>
    </message>
    <message>
        <source>It stands at no place in particular.</source>
        <translation>Não fica em nenhum lugar específico.</translation>
    </message>
    <message>
        <source>The clinic’s server</source>
        <translation>O servidor da clínica</translation>
    </message>
    <message>
        <source>As the settings of this computer name it.</source>
        <translation>Como dizem as configurações deste computador.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>The one-time code</source>
        <translation>O código de uso único</translation>
    </message>
    <message>
        <source>Sixteen letters and digits, with or without the lines between them.</source>
        <translation>Dezesseis letras e algarismos, com ou sem os traços entre eles.</translation>
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
        <translation>Há um problema</translation>
    </message>
</context>
<context>
    <name>FactorStep</name>
    <message>
        <source>One more thing, to be sure it is you</source>
        <translation>Mais uma coisa, para ter certeza de que é você</translation>
    </message>
    <message>
        <source>I do not have this</source>
        <translation>Não tenho isso</translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Quem está se registrando?</translation>
    </message>
    <message>
        <source>I do not have a code</source>
        <translation>Não tenho um código</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Code on your letter</source>
        <translation>Código da sua carta</translation>
    </message>
    <message>
        <source>18 letters and digits below the bars</source>
        <translation>18 letras e algarismos debaixo das barras</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Tenho um código de uma carta</translation>
    </message>
    <message>
        <source>I cannot type my name</source>
        <translation>Não consigo escrever meu nome</translation>
    </message>
    <message>
        <source>Or the record number from a letter of ours</source>
        <translation>Ou o número do prontuário de uma carta nossa</translation>
    </message>
</context>
<context>
    <name>InsuranceEditStep</name>
    <message>
        <source>Your insurance card</source>
        <translation>Seu cartão do seguro</translation>
    </message>
    <message>
        <source>Insurance company</source>
        <translation>Empresa do seguro</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de associado</translation>
    </message>
    <message>
        <source>It is on the front of the card. Letters and digits.</source>
        <translation>Está na frente do cartão. Letras e números.</translation>
    </message>
    <message>
        <source>Group number (leave empty if there is none)</source>
        <translation>Número do grupo (deixe vazio se não houver)</translation>
    </message>
    <message>
        <source>Who holds this insurance?</source>
        <translation>Em nome de quem está este seguro?</translation>
    </message>
    <message>
        <source>Name of the person who holds it</source>
        <translation>Nome da pessoa titular</translation>
    </message>
</context>
<context>
    <name>InsuranceStep</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Sim, está certo</translation>
    </message>
    <message>
        <source>Yes, I do</source>
        <translation>Sim, tenho</translation>
    </message>
    <message>
        <source>No, it is the same</source>
        <translation>Não, é o mesmo</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Em nome de: %1</translation>
    </message>
    <message>
        <source>We cannot show now which card we have of you.</source>
        <translation>Agora não podemos mostrar qual cartão seu nós temos.</translation>
    </message>
    <message>
        <source>Yes, or I have no insurance now</source>
        <translation>Sim, ou agora não tenho seguro</translation>
    </message>
    <message>
        <source>Have your card ready: we ask for the company and the number on it.</source>
        <translation>Tenha seu cartão à mão: pedimos a empresa e o número.</translation>
    </message>
    <message>
        <source>I have no insurance</source>
        <translation>Não tenho seguro</translation>
    </message>
    <message>
        <source>No, I have a different card</source>
        <translation>Não, tenho outro cartão</translation>
    </message>
    <message>
        <source>No, and my card is not with me</source>
        <translation>Não, e não estou com meu cartão</translation>
    </message>
    <message>
        <source>Yes, but my card is not with me</source>
        <translation>Sim, mas não estou com meu cartão</translation>
    </message>
</context>
<context>
    <name>LeaveStep</name>
    <message>
        <source>Why are you here today?</source>
        <translation>Por que você veio hoje?</translation>
    </message>
    <message>
        <source>We keep your name and your reason, and tell the front desk.</source>
        <translation>Guardamos seu nome e seu motivo e avisamos a recepção.</translation>
    </message>
    <message>
        <source>Your reason, in a few words</source>
        <translation>Seu motivo, em poucas palavras</translation>
    </message>
    <message>
        <source>For example: I have an appointment at 10</source>
        <translation>Por exemplo: tenho uma consulta às 10</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>Hello, {name}. These are your appointments today.</source>
        <translation>Olá, {name}. Estas são suas consultas de hoje.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment today.</source>
        <translation>Olá, {name}. Esta é sua consulta de hoje.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments tomorrow.</source>
        <translation>Olá, {name}. Estas são suas consultas de amanhã.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment tomorrow.</source>
        <translation>Olá, {name}. Esta é sua consulta de amanhã.</translation>
    </message>
    <message>
        <source>Hello, {name}. These are your appointments.</source>
        <translation>Olá, {name}. Estas são suas consultas.</translation>
    </message>
    <message>
        <source>Hello, {name}. This is your appointment.</source>
        <translation>Olá, {name}. Esta é sua consulta.</translation>
    </message>
    <message>
        <source>You check in once for all of them.</source>
        <translation>Você se registra uma vez para todas.</translation>
    </message>
    <message>
        <source>Another one is at {time} in another place: {place}. Check in there.</source>
        <translation>Há outra às {time} em outro lugar: {place}. Registre-se lá.</translation>
    </message>
    <message>
        <source>Take another one</source>
        <translation>Tirar outra foto</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>The camera does not work. The front desk will help you with this.</source>
        <translation>A câmera não funciona. A recepção vai ajudar você com isso.</translation>
    </message>
    <message>
        <source>This picture is too large. Please take another one.</source>
        <translation>Esta foto é grande demais. Tire outra, por favor.</translation>
    </message>
    <message>
        <source>Sign with a finger</source>
        <translation>Assinar com o dedo</translation>
    </message>
    <message>
        <source>Type my name</source>
        <translation>Escrever meu nome</translation>
    </message>
    <message>
        <source>Make my mark with a witness</source>
        <translation>Fazer minha marca com uma testemunha</translation>
    </message>
    <message>
        <source>Full name of the person who sees you make your mark</source>
        <translation>Nome completo da pessoa que vê você fazer sua marca</translation>
    </message>
    <message>
        <source>Type your full name</source>
        <translation>Escreva seu nome completo</translation>
    </message>
    <message>
        <source>Both your mark and the name of the witness are needed.</source>
        <translation>São necessários sua marca e o nome da testemunha.</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Concordo e assino</translation>
    </message>
    <message>
        <source>Type your name to sign.</source>
        <translation>Escreva seu nome para assinar.</translation>
    </message>
    <message>
        <source>Sign in the box with your finger, or choose to type your name.</source>
        <translation>Assine no quadro com o dedo, ou escolha escrever seu nome.</translation>
    </message>
    <message>
        <source>Clear the box and sign again, please.</source>
        <translation>Apague o quadro e assine de novo, por favor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contato de emergência</translation>
    </message>
    <message>
        <source>House number and street</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado ou região</translation>
    </message>
    <message>
        <source>ZIP or postcode</source>
        <translation>CEP ou código postal</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nome da pessoa</translation>
    </message>
    <message>
        <source>Who they are to you, for example brother</source>
        <translation>O que essa pessoa é sua, por exemplo irmão</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>O número de telefone dela</translation>
    </message>
    <message>
        <source>Enter the whole phone number, with the area code.</source>
        <translation>Digite o número de telefone inteiro, com o código de área.</translation>
    </message>
    <message>
        <source>Enter an email address like name@example.org.</source>
        <translation>Digite um endereço de e-mail como name@example.org.</translation>
    </message>
    <message>
        <source>they will write down what has changed.</source>
        <translation>vão anotar o que mudou.</translation>
    </message>
    <message>
        <source>{name}, have your details changed?</source>
        <translation>{name}, seus dados mudaram?</translation>
    </message>
    <message>
        <source>{name}, is this still right?</source>
        <translation>{name}, isto ainda está certo?</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Sua consulta é às {time}.</translation>
    </message>
    <message>
        <source>Your appointment is at {time} with {practitioner}.</source>
        <translation>Sua consulta é às {time} com {practitioner}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Now {value}. Leave empty to keep it.</source>
        <translation>Agora {value}. Deixe vazio para manter.</translation>
    </message>
    <message>
        <source>Would you like someone to help you?</source>
        <translation>Quer que alguém ajude você?</translation>
    </message>
    <message>
        <source>Calling the front desk</source>
        <translation>Chamando a recepção</translation>
    </message>
    <message>
        <source>The front desk has been told</source>
        <translation>A recepção foi avisada</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Alguém está vindo até você</translation>
    </message>
    <message>
        <source>The call did not get through</source>
        <translation>A chamada não chegou</translation>
    </message>
    <message>
        <source>We will send a person to this screen. Nothing you entered is lost.</source>
        <translation>Vamos mandar uma pessoa a esta tela. Nada do que você escreveu se perde.</translation>
    </message>
    <message>
        <source>Please stay here, or go on with your check-in while you wait.</source>
        <translation>Fique aqui, por favor, ou continue seu registro enquanto espera.</translation>
    </message>
    <message>
        <source>You can go on with your check-in while you wait.</source>
        <translation>Você pode continuar seu registro enquanto espera.</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will help you.</source>
        <translation>Vá à recepção, por favor. Lá vão ajudar você.</translation>
    </message>
    <message>
        <source>Yes, call someone</source>
        <translation>Sim, chamar alguém</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Não, voltar</translation>
    </message>
    <message>
        <source>For example, {date}</source>
        <translation>Por exemplo, {date}</translation>
    </message>
    <message>
        <source>Enter the year with four digits, for example 1985.</source>
        <translation>Digite o ano com quatro números, por exemplo 1985.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the month first, then the day.</source>
        <translation>Há só 12 meses. Digite primeiro o mês, depois o dia.</translation>
    </message>
    <message>
        <source>There are only 12 months. Enter the day first, then the month.</source>
        <translation>Há só 12 meses. Digite primeiro o dia, depois o mês.</translation>
    </message>
    <message>
        <source>There are only 12 months. After the year comes the month, then the day.</source>
        <translation>Há só 12 meses. Depois do ano vem o mês, e depois o dia.</translation>
    </message>
    <message>
        <source>Enter the month as a number from 1 to 12, or as a word.</source>
        <translation>Digite o mês como número de 1 a 12, ou como palavra.</translation>
    </message>
    <message>
        <source>There is no such date. Check it once more, for example {date}.</source>
        <translation>Essa data não existe. Confira de novo, por exemplo {date}.</translation>
    </message>
    <message>
        <source>Enter your date of birth.</source>
        <translation>Digite sua data de nascimento.</translation>
    </message>
    <message>
        <source>Enter the day you were born.</source>
        <translation>Digite o dia em que você nasceu.</translation>
    </message>
    <message>
        <source>Enter the month you were born.</source>
        <translation>Digite o mês em que você nasceu.</translation>
    </message>
    <message>
        <source>Enter the year you were born, with four digits.</source>
        <translation>Digite o ano em que você nasceu, com quatro números.</translation>
    </message>
    <message>
        <source>A date of birth must be in the past.</source>
        <translation>A data de nascimento tem que estar no passado.</translation>
    </message>
    <message>
        <source>Check the year you were born.</source>
        <translation>Confira o ano em que você nasceu.</translation>
    </message>
    <message>
        <source>Hold the code of your letter under the scanner, or type it.</source>
        <translation>Ponha o código da sua carta debaixo do leitor ou digite-o.</translation>
    </message>
    <message>
        <source>We have the code of your letter. Now enter your date of birth.</source>
        <translation>Temos o código da sua carta. Agora digite a sua data de nascimento.</translation>
    </message>
    <message>
        <source>We could not read the code of your letter. Type it.</source>
        <translation>Não conseguimos ler o código da sua carta. Digite-o.</translation>
    </message>
    <message>
        <source>Codes do not work right now. Type your name and date of birth.</source>
        <translation>Os códigos não funcionam agora. Escreva o seu sobrenome e a sua data de nascimento.</translation>
    </message>
    <message>
        <source>Enter the 18 letters and digits of the code.</source>
        <translation>Digite as 18 letras e algarismos do código.</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Meu número de telefone</translation>
    </message>
    <message>
        <source>My ZIP or postcode</source>
        <translation>Meu CEP ou código postal</translation>
    </message>
    <message>
        <source>Last four digits of your phone number</source>
        <translation>Últimos quatro números do seu telefone</translation>
    </message>
    <message>
        <source>ZIP or postcode of your address</source>
        <translation>CEP ou código postal do seu endereço</translation>
    </message>
    <message>
        <source>The number that we have for you, for example 0142</source>
        <translation>O número que temos de você, por exemplo 0142</translation>
    </message>
    <message>
        <source>For example 02139</source>
        <translation>Por exemplo 02139</translation>
    </message>
    <message>
        <source>Enter the last four digits of your phone number.</source>
        <translation>Digite os últimos quatro números do seu telefone.</translation>
    </message>
    <message>
        <source>Enter your ZIP or postcode.</source>
        <translation>Digite seu CEP ou código postal.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>To keep your details private, this screen starts over in {seconds} seconds.</source>
        <translation>Para proteger seus dados, esta tela recomeça em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Meu</translation>
    </message>
    <message>
        <source>My husband, wife or partner</source>
        <translation>Meu marido, minha esposa ou companheiro</translation>
    </message>
    <message>
        <source>My mother or father</source>
        <translation>Minha mãe ou meu pai</translation>
    </message>
    <message>
        <source>My son or daughter</source>
        <translation>Meu filho ou minha filha</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Has your insurance changed?</source>
        <translation>Seu seguro mudou?</translation>
    </message>
    <message>
        <source>Do you have health insurance?</source>
        <translation>Você tem seguro de saúde?</translation>
    </message>
    <message>
        <source>Is this still your insurance?</source>
        <translation>Este ainda é seu seguro?</translation>
    </message>
    <message>
        <source>Member number ending in {digits}</source>
        <translation>Número de associado que termina em {digits}</translation>
    </message>
    <message>
        <source>The front desk will look at your card. You keep your place.</source>
        <translation>A recepção vai ver seu cartão. Você mantém seu lugar.</translation>
    </message>
    <message>
        <source>Enter the name of the insurance company.</source>
        <translation>Digite o nome da empresa do seguro.</translation>
    </message>
    <message>
        <source>Enter the member number on your card.</source>
        <translation>Digite o número de associado do seu cartão.</translation>
    </message>
    <message>
        <source>Enter the name of the person who holds the insurance.</source>
        <translation>Digite o nome da pessoa titular do seguro.</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Ler com a câmera</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>About two minutes. After {minutes} minutes without a touch, we ask if you are still here.</source>
        <translation>Cerca de dois minutos. Depois de {minutes} minutos sem um toque, perguntamos se você ainda está aí.</translation>
    </message>
    <message>
        <source>About two minutes. After {seconds} seconds without a touch, we ask if you are still here.</source>
        <translation>Cerca de dois minutos. Depois de {seconds} segundos sem um toque, perguntamos se você ainda está aí.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Your insurance</source>
        <translation>Seu seguro</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Seu consentimento</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem você é</translation>
    </message>
    <message>
        <source>Step {number} of {count} · {name}</source>
        <translation>Passo {number} de {count} · {name}</translation>
    </message>
    <message>
        <source>This is too long. Use {limit} letters or fewer.</source>
        <translation>Isto é longo demais. Use no máximo {limit} letras.</translation>
    </message>
    <message>
        <source>This has a sign that cannot be kept. Please type it again.</source>
        <translation>Há um sinal que não pode ser guardado. Escreva de novo, por favor.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Responda a esta pergunta, por favor.</translation>
    </message>
    <message>
        <source>Enter a number, for example 3.</source>
        <translation>Digite um número, por exemplo 3.</translation>
    </message>
    <message>
        <source>Enter a whole number, for example 3.</source>
        <translation>Digite um número inteiro, por exemplo 3.</translation>
    </message>
    <message>
        <source>Enter {limit} or more.</source>
        <translation>Digite {limit} ou mais.</translation>
    </message>
    <message>
        <source>Enter {limit} or less.</source>
        <translation>Digite {limit} ou menos.</translation>
    </message>
    <message>
        <source>This is too short. Use at least {limit} letters.</source>
        <translation>Isto é curto demais. Use pelo menos {limit} letras.</translation>
    </message>
    <message>
        <source>Enter the month and the year as well, the year with four digits.</source>
        <translation>Digite também o mês e o ano, o ano com quatro números.</translation>
    </message>
    <message>
        <source>Enter a date that is not before {limit}.</source>
        <translation>Digite uma data que não seja antes de {limit}.</translation>
    </message>
    <message>
        <source>Enter a date that is not after {limit}.</source>
        <translation>Digite uma data que não seja depois de {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed. It should look like {limit}.</source>
        <translation>Confira o que escreveu. Deve ser parecido com {limit}.</translation>
    </message>
    <message>
        <source>Use at most {limit} digits after the point.</source>
        <translation>Use no máximo {limit} números depois da vírgula.</translation>
    </message>
    <message>
        <source>There is no such time. Check hours and minutes.</source>
        <translation>Essa hora não existe. Confira as horas e os minutos.</translation>
    </message>
    <message>
        <source>Enter a web address, for example www.example.org.</source>
        <translation>Digite um endereço da web, por exemplo www.example.org.</translation>
    </message>
    <message>
        <source>Choose what it was measured in.</source>
        <translation>Escolha em que foi medido.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Escolha no máximo {limit}.</translation>
    </message>
    <message>
        <source>Choose at least {limit}.</source>
        <translation>Escolha pelo menos {limit}.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Confira o que escreveu.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Adicionar outro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>{count} more. Type a part of the word to find yours.</source>
        <translation>Há mais {count}. Escreva uma parte da palavra para achar a sua.</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter part of the word.</source>
        <translation>Nada encontrado. Tente uma parte mais curta da palavra.</translation>
    </message>
    <message>
        <source>Morning (AM)</source>
        <translation>Manhã (AM)</translation>
    </message>
    <message>
        <source>Afternoon (PM)</source>
        <translation>Tarde (PM)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Foto tirada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pergunta {number} de {count}</translation>
    </message>
    <message>
        <source>Please check your answers</source>
        <translation>Confira suas respostas, por favor</translation>
    </message>
    <message>
        <source>they need to see your new insurance card.</source>
        <translation>precisam ver seu novo cartão do seguro.</translation>
    </message>
    <message>
        <source>they will ask about your insurance card.</source>
        <translation>vão perguntar sobre seu cartão do seguro.</translation>
    </message>
    <message>
        <source>they will talk with you about insurance.</source>
        <translation>vão falar com você sobre o seguro.</translation>
    </message>
    <message>
        <source>they will go through the consent with you.</source>
        <translation>vão ver o consentimento com você.</translation>
    </message>
    <message>
        <source>they will help you with the health questions.</source>
        <translation>vão ajudar você com as perguntas de saúde.</translation>
    </message>
    <message>
        <source>they will check your details with you.</source>
        <translation>vão conferir seus dados com você.</translation>
    </message>
    <message>
        <source>You are checked in, {name}.</source>
        <translation>Sua chegada está registrada, {name}.</translation>
    </message>
    <message>
        <source>Your number as a code for your phone: {ticket}</source>
        <translation>Seu número como código para seu celular: {ticket}</translation>
    </message>
    <message>
        <source>Please take a seat in the waiting room</source>
        <translation>Sente-se na sala de espera, por favor</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Vá para: {place}</translation>
    </message>
    <message>
        <source>{practitioner} will call you. Then go to: {room}.</source>
        <translation>{practitioner} vai chamar você. Depois vá para: {room}.</translation>
    </message>
    <message>
        <source>{practitioner} will call you.</source>
        <translation>{practitioner} vai chamar você.</translation>
    </message>
    <message>
        <source>You will be called. Then go to: {room}.</source>
        <translation>Você será chamado. Depois vá para: {room}.</translation>
    </message>
    <message>
        <source>Your {time} appointment is in another place now: {place}. The front desk here will help you.</source>
        <translation>Sua consulta das {time} agora é em outro lugar: {place}. A recepção daqui vai ajudar você.</translation>
    </message>
    <message>
        <source>About {least} to {most} minutes.</source>
        <translation>Cerca de {least} a {most} minutos.</translation>
    </message>
    <message>
        <source>Less than {most} minutes.</source>
        <translation>Menos de {most} minutos.</translation>
    </message>
    <message>
        <source>We cannot tell yet how long you will wait.</source>
        <translation>Ainda não podemos dizer quanto você vai esperar.</translation>
    </message>
    <message>
        <source>If you wait past {time}, tell us.</source>
        <translation>Se esperar depois das {time}, avise-nos.</translation>
    </message>
    <message>
        <source>A message for you</source>
        <translation>Uma mensagem para você</translation>
    </message>
    <message>
        <source>Our connection is down. Your check-in is kept here. Please also tell the front desk.</source>
        <translation>Nossa conexão caiu. Seu registro está guardado aqui. Avise também a recepção, por favor.</translation>
    </message>
    <message>
        <source>The front desk has seen that you are here.</source>
        <translation>A recepção já viu que você está aqui.</translation>
    </message>
    <message>
        <source>The front desk has been told that you are here.</source>
        <translation>A recepção foi avisada de que você está aqui.</translation>
    </message>
    <message>
        <source>One thing at the desk:</source>
        <translation>Uma coisa na recepção:</translation>
    </message>
    <message>
        <source>A few things at the desk:</source>
        <translation>Algumas coisas na recepção:</translation>
    </message>
    <message>
        <source>You keep your place.</source>
        <translation>Você mantém seu lugar.</translation>
    </message>
    <message>
        <source>Check in another child</source>
        <translation>Registrar outra criança</translation>
    </message>
    <message>
        <source>Check in another person</source>
        <translation>Registrar outra pessoa</translation>
    </message>
    <message>
        <source>We could not find you with these answers</source>
        <translation>Não conseguimos achar você com estas respostas</translation>
    </message>
    <message>
        <source>The front desk will help you with this</source>
        <translation>A recepção vai ajudar você com isto</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Você chegou cedo</translation>
    </message>
    <message>
        <source>Please see the front desk</source>
        <translation>Fale com a recepção, por favor</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Sua chegada já está registrada</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Esta consulta foi cancelada</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Sua consulta é em outro lugar</translation>
    </message>
    <message>
        <source>That was not saved yet</source>
        <translation>Isso ainda não foi salvo</translation>
    </message>
    <message>
        <source>We cannot look you up just now</source>
        <translation>Não podemos procurar você agora</translation>
    </message>
    <message>
        <source>We cannot find you just now</source>
        <translation>Não podemos achar você agora</translation>
    </message>
    <message>
        <source>We have kept your name</source>
        <translation>Guardamos seu nome</translation>
    </message>
    <message>
        <source>Please go to the front desk. They will check you in.</source>
        <translation>Vá à recepção, por favor. Lá vão registrar sua chegada.</translation>
    </message>
    <message>
        <source>You can check in from {time}, {minutes} minutes before your appointment.</source>
        <translation>Você pode se registrar a partir das {time}, {minutes} minutos antes da sua consulta.</translation>
    </message>
    <message>
        <source>Check-in here closes {minutes} minutes after the start. The front desk will see what they can do.</source>
        <translation>O registro aqui fecha {minutes} minutos depois do início. A recepção vai ver o que pode fazer.</translation>
    </message>
    <message>
        <source>There is nothing more to do. Please wait to be called.</source>
        <translation>Não há mais nada a fazer. Aguarde ser chamado, por favor.</translation>
    </message>
    <message>
        <source>The front desk can tell you more and find a new time.</source>
        <translation>A recepção pode dizer mais e achar um novo horário.</translation>
    </message>
    <message>
        <source>Your appointment cannot be checked in here any more.</source>
        <translation>Não é mais possível registrar sua consulta aqui.</translation>
    </message>
    <message>
        <source>It is not in this building. You can check in when you are there.</source>
        <translation>Não é neste prédio. Você pode se registrar quando estiver lá.</translation>
    </message>
    <message>
        <source>What you told us before is safe. Try again, or let the front desk help you.</source>
        <translation>O que você nos disse antes está guardado. Tente de novo, ou deixe a recepção ajudar.</translation>
    </message>
    <message>
        <source>Please try again in a moment. The front desk can also check you in.</source>
        <translation>Tente de novo daqui a pouco, por favor. A recepção também pode registrar você.</translation>
    </message>
    <message>
        <source>Our connection is down. Check your answers and try again, or leave your name for the front desk.</source>
        <translation>Nossa conexão caiu. Confira suas respostas e tente de novo, ou deixe seu nome para a recepção.</translation>
    </message>
    <message>
        <source>Please also go to the front desk. They get your message when the connection is back.</source>
        <translation>Vá também à recepção, por favor. Sua mensagem chega lá quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Check the code. It is good on the day of your appointment.</source>
        <translation>Confira o código. Ele vale no dia da sua consulta.</translation>
    </message>
    <message>
        <source>You can give your name instead of the code.</source>
        <translation>Pode dar o seu nome em vez do código.</translation>
    </message>
    <message>
        <source>If you cannot be there in time, the front desk here can call them.</source>
        <translation>Se não puder chegar lá a tempo, a recepção daqui pode ligar para eles.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Aonde ir</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Show it to the camera</source>
        <translation>Mostre à câmera</translation>
    </message>
    <message>
        <source>We could not see a code</source>
        <translation>Não conseguimos ver um código</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>A câmera não funciona</translation>
    </message>
    <message>
        <source>Hold your letter&apos;s code, or the back of your driver&apos;s license, in the frame. No picture is kept.</source>
        <translation>Ponha o código da sua carta, ou o verso da sua carteira de motorista, dentro da moldura. Nenhuma imagem é guardada.</translation>
    </message>
    <message>
        <source>Hold it flat and still, in good light, and try again. Or close this and type.</source>
        <translation>Segure sem dobrar e sem mexer, com boa luz, e tente de novo. Ou feche isto e escreva.</translation>
    </message>
    <message>
        <source>Close this, and type your name and date of birth.</source>
        <translation>Feche isto e escreva o seu sobrenome e a sua data de nascimento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave my name</source>
        <translation>Deixar meu nome</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Ask staff to come</source>
        <translation>Pedir que alguém venha</translation>
    </message>
    <message>
        <source>Enter why you are here, in a few words.</source>
        <translation>Escreva por que você está aqui, em poucas palavras.</translation>
    </message>
    <message>
        <source>they will ask you the rest of the questions. Your answers are kept.</source>
        <translation>vão fazer as outras perguntas. Suas respostas estão guardadas.</translation>
    </message>
    <message>
        <source>Left out: {answers}. Touch your answer again to have it back.</source>
        <translation>Ficou de fora: {answers}. Toque de novo na sua resposta para recuperar.</translation>
    </message>
    <message>
        <source>You also had: {answers}. Give it again if it is right.</source>
        <translation>Você também tinha: {answers}. Informe de novo se estiver certo.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
    <message>
        <source>Leave this question to a person?</source>
        <translation>Deixar esta pergunta para uma pessoa?</translation>
    </message>
    <message>
        <source>Leave all {count} questions to a person?</source>
        <translation>Deixar todas as {count} perguntas para uma pessoa?</translation>
    </message>
    <message>
        <source>What you have answered is kept and given to them. They ask you the rest.</source>
        <translation>O que você respondeu fica guardado e é entregue a ela. Ela faz as outras perguntas.</translation>
    </message>
    <message>
        <source>The front desk will ask you. You keep your place.</source>
        <translation>A recepção vai perguntar. Você mantém seu lugar.</translation>
    </message>
    <message>
        <source>they will tell you who can sign the consent.</source>
        <translation>vão dizer quem pode assinar o consentimento.</translation>
    </message>
    <message>
        <source>An adult signs for {name}: mother, father or legal guardian.</source>
        <translation>Um adulto assina por {name}: mãe, pai ou responsável legal.</translation>
    </message>
    <message>
        <source>Who are you to {name}?</source>
        <translation>O que você é de {name}?</translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation>Mãe ou pai</translation>
    </message>
    <message>
        <source>Legal guardian</source>
        <translation>Responsável legal</translation>
    </message>
    <message>
        <source>Enter the name of the adult who signs.</source>
        <translation>Digite o nome do adulto que assina.</translation>
    </message>
    <message>
        <source>Choose who you are to the child.</source>
        <translation>Escolha o que você é da criança.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the mother.</source>
        <translation>Você assina por {name}, como mãe.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the father.</source>
        <translation>Você assina por {name}, como pai.</translation>
    </message>
    <message>
        <source>You sign for {name}, as the legal guardian.</source>
        <translation>Você assina por {name}, como responsável legal.</translation>
    </message>
    <message>
        <source>You sign for {name}, as a carer.</source>
        <translation>Você assina por {name}, como cuidador.</translation>
    </message>
    <message>
        <source>You sign for {name}.</source>
        <translation>Você assina por {name}.</translation>
    </message>
    <message>
        <source>Enter your family name or your record number.</source>
        <translation>Digite seu sobrenome ou o número do seu prontuário.</translation>
    </message>
    <message>
        <source>We may have something in another way, or your appointment is on another day or at another place.</source>
        <translation>Talvez tenhamos algo escrito de outro jeito, ou sua consulta seja em outro dia ou lugar.</translation>
    </message>
    <message>
        <source>It is at: {place}. You can check in when you are there.</source>
        <translation>Fica em: {place}. Você pode se registrar quando estiver lá.</translation>
    </message>
    <message>
        <source>Go to the front desk. They can look you up and check you in.</source>
        <translation>Vá à recepção. Lá podem achar e registrar você.</translation>
    </message>
    <message>
        <source>Wait a moment, then touch Try again.</source>
        <translation>Espere um pouco e toque Tentar de novo.</translation>
    </message>
    <message>
        <source>Check your name. The record number from a letter of ours will do, too.</source>
        <translation>Confira seu nome. O número do prontuário de uma carta nossa também serve.</translation>
    </message>
    <message>
        <source>Check your date of birth.</source>
        <translation>Confira sua data de nascimento.</translation>
    </message>
    <message>
        <source>If your phone number is new, give your ZIP or postcode instead.</source>
        <translation>Se seu número de telefone é novo, informe seu CEP ou código postal.</translation>
    </message>
    <message>
        <source>Go to the front desk.</source>
        <translation>Vá à recepção.</translation>
    </message>
    <message>
        <source>Have something ready with your name on it, such as a card or a letter.</source>
        <translation>Tenha algo com seu nome à mão, como um cartão ou uma carta.</translation>
    </message>
    <message>
        <source>Take a seat until then.</source>
        <translation>Sente-se até lá.</translation>
    </message>
    <message>
        <source>Come back to this screen at {time}.</source>
        <translation>Volte a esta tela às {time}.</translation>
    </message>
    <message>
        <source>Go to the front desk now.</source>
        <translation>Vá à recepção agora.</translation>
    </message>
    <message>
        <source>Tell them the time of your appointment. It is written below.</source>
        <translation>Diga a hora da sua consulta. Está escrita abaixo.</translation>
    </message>
    <message>
        <source>Ask for a new time, or what happened with this one.</source>
        <translation>Peça um novo horário, ou pergunte o que houve com este.</translation>
    </message>
    <message>
        <source>Go there. The address is written below.</source>
        <translation>Vá até lá. O endereço está escrito abaixo.</translation>
    </message>
    <message>
        <source>The front desk here can tell you the way.</source>
        <translation>A recepção daqui pode explicar o caminho.</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Sente-se na área de espera.</translation>
    </message>
    <message>
        <source>Watch for your number. If nobody calls you, tell the front desk.</source>
        <translation>Fique atento ao seu número. Se ninguém chamar você, avise a recepção.</translation>
    </message>
    <message>
        <source>Room {which}</source>
        <translation>Sala {which}</translation>
    </message>
    <message>
        <source>Exam room {which}</source>
        <translation>Sala de exame {which}</translation>
    </message>
    <message>
        <source>Waiting area {which}</source>
        <translation>Área de espera {which}</translation>
    </message>
    <message>
        <source>Waiting room {which}</source>
        <translation>Sala de espera {which}</translation>
    </message>
    <message>
        <source>Floor {which}</source>
        <translation>Andar {which}</translation>
    </message>
    <message>
        <source>Building {which}</source>
        <translation>Prédio {which}</translation>
    </message>
    <message>
        <source>Desk {which}</source>
        <translation>Balcão {which}</translation>
    </message>
    <message>
        <source>Door {which}</source>
        <translation>Porta {which}</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mãe</translation>
    </message>
    <message>
        <source>father</source>
        <translation>pai</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>mãe ou pai</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>responsável</translation>
    </message>
    <message>
        <source>husband, wife or partner</source>
        <translation>marido, esposa ou companheiro</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>filho ou filha</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>irmã</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>irmão</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>irmão ou irmã</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>amigo ou amiga</translation>
    </message>
    <message>
        <source>neighbor</source>
        <translation>vizinho ou vizinha</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>avó ou avô</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>parente</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Exame de rotina</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>marido</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>esposa</translation>
    </message>
    <message>
        <source>son</source>
        <translation>filho</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>filha</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contato de emergência</translation>
    </message>
    <message>
        <source>Yearly check-up</source>
        <translation>Exame anual</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primeira consulta</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacinação</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Resultados de laboratório</translation>
    </message>
    <message>
        <source>Blood test</source>
        <translation>Exame de sangue</translation>
    </message>
    <message>
        <source>Blood pressure check</source>
        <translation>Medição da pressão</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Atendimento médico</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Raio X</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Medicina de família</translation>
    </message>
    <message>
        <source>Pediatrics</source>
        <translation>Pediatria</translation>
    </message>
    <message>
        <source>Women&apos;s health</source>
        <translation>Saúde da mulher</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>Área de espera</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Prédio principal</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quem está aqui</translation>
    </message>
    <message>
        <source>they will ask who is here with you.</source>
        <translation>vão perguntar quem está aqui com você.</translation>
    </message>
    <message>
        <source>The appointment is for {name}. Please tell us who you are.</source>
        <translation>A consulta é para {name}. Diga-nos quem você é, por favor.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Eu sou {name}</translation>
    </message>
    <message>
        <source>I am the mother</source>
        <translation>Eu sou a mãe</translation>
    </message>
    <message>
        <source>I am the father</source>
        <translation>Eu sou o pai</translation>
    </message>
    <message>
        <source>I am the legal guardian</source>
        <translation>Eu sou responsável legal</translation>
    </message>
    <message>
        <source>I am a carer</source>
        <translation>Eu sou cuidador</translation>
    </message>
    <message>
        <source>I am someone else</source>
        <translation>Eu sou outra pessoa</translation>
    </message>
    <message>
        <source>You can check in. What has to be signed waits at the front desk.</source>
        <translation>Você pode registrar a chegada. O que precisa ser assinado espera na recepção.</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Escolha quem você é.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Digite seu nome.</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <translation>Vá à recepção, por favor</translation>
    </message>
    <message>
        <source>This screen cannot check you in just now. The front desk will help you.</source>
        <translation>Esta tela não pode registrar você agora. A recepção vai ajudar.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>This account may not close this screen.</source>
        <translation>Esta conta não pode fechar esta tela.</translation>
    </message>
    <message>
        <source>The name and the password do not belong together. Try again.</source>
        <translation>O nome e a senha não combinam. Tente de novo.</translation>
    </message>
    <message>
        <source>There were too many tries. Try again after {time}.</source>
        <translation>Houve tentativas demais. Tente de novo depois das {time}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s record does not answer. Try again in a moment.</source>
        <translation>O sistema da clínica não responde. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Look for an answer</source>
        <translation>Procurar uma resposta</translation>
    </message>
    <message>
        <source>My visit today</source>
        <translation>Minha visita de hoje</translation>
    </message>
    <message>
        <source>Hours, and finding the way</source>
        <translation>Horários e como chegar</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>O que oferecemos</translation>
    </message>
    <message>
        <source>Getting ready for a test</source>
        <translation>Preparar-se para um exame</translation>
    </message>
    <message>
        <source>Costs and insurance</source>
        <translation>Custos e seguro</translation>
    </message>
    <message>
        <source>Privacy and my records</source>
        <translation>Privacidade e meu prontuário</translation>
    </message>
    <message>
        <source>Language, hearing, sight, moving</source>
        <translation>Idioma, audição, visão, movimento</translation>
    </message>
    <message>
        <source>Something is not right</source>
        <translation>Algo não está certo</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>O que você quer saber?</translation>
    </message>
    <message>
        <source>This may answer it</source>
        <translation>Isto pode ser a resposta</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Aonde você quer ir?</translation>
    </message>
    <message>
        <source>None of our pages answers that</source>
        <translation>Nenhuma página nossa responde a isso</translation>
    </message>
    <message>
        <source>Leave your question for us</source>
        <translation>Deixe sua pergunta para nós</translation>
    </message>
    <message>
        <source>We have kept your question</source>
        <translation>Guardamos sua pergunta</translation>
    </message>
    <message>
        <source>Type it in your own words, or choose what it is about.</source>
        <translation>Escreva com suas palavras, ou escolha do que se trata.</translation>
    </message>
    <message>
        <source>You can ask in other words, leave the question for us, or have somebody come.</source>
        <translation>Você pode perguntar de outro jeito, deixar a pergunta ou pedir que alguém venha.</translation>
    </message>
    <message>
        <source>Somebody at the front desk reads it and answers you.</source>
        <translation>Alguém da recepção lê e responde a você.</translation>
    </message>
    <message>
        <source>The front desk will read it. If you need to know it now, press Ask staff.</source>
        <translation>A recepção vai ler. Se precisa saber agora, aperte Pedir ajuda.</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Achar uma resposta</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Perguntar de outro jeito</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>É tudo</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Deixar minha pergunta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Não é isso</translation>
    </message>
    <message>
        <source>To: {place}</source>
        <translation>Para: {place}</translation>
    </message>
    <message>
        <source>Find my way</source>
        <translation>Achar o caminho</translation>
    </message>
    <message>
        <source>Type what you would like to know.</source>
        <translation>Escreva o que quer saber.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or press Ask staff.</source>
        <translation>Isso não funcionou. Tente de novo, ou aperte Pedir ajuda.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are no steps on this way.</source>
        <translation>Cerca de {minutes} min. Não há degraus neste caminho.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps, and no way around them: ask staff to help you.</source>
        <translation>Cerca de {minutes} min. Há degraus e não há como evitar: peça ajuda à equipe.</translation>
    </message>
    <message>
        <source>About {minutes} min. There are steps on this way.</source>
        <translation>Cerca de {minutes} min. Há degraus neste caminho.</translation>
    </message>
    <message>
        <source>Shorter, with steps</source>
        <translation>Mais curto, com degraus</translation>
    </message>
    <message>
        <source>Without steps</source>
        <translation>Sem degraus</translation>
    </message>
    <message>
        <source>Touch a visit to say whether you come.</source>
        <translation>Toque em uma consulta para dizer se vem.</translation>
    </message>
    <message>
        <source>You have no visits booked.</source>
        <translation>Você não tem consultas marcadas.</translation>
    </message>
    <message>
        <source>No time is free that can be booked here. The front desk can help.</source>
        <translation>Não há horário livre para marcar aqui. A recepção pode ajudar.</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Achar outro horário</translation>
    </message>
    <message>
        <source>No, I cannot come</source>
        <translation>Não, não posso vir</translation>
    </message>
    <message>
        <source>Yes, move it</source>
        <translation>Sim, mudar</translation>
    </message>
    <message>
        <source>No, another time</source>
        <translation>Não, outro horário</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Não, manter</translation>
    </message>
    <message>
        <source>This visit as a code for the calendar of your phone</source>
        <translation>Esta consulta como código para o calendário do seu celular</translation>
    </message>
    <message>
        <source>Somebody was faster: this time is taken. Choose another one.</source>
        <translation>Alguém foi mais rápido: este horário foi tomado. Escolha outro.</translation>
    </message>
    <message>
        <source>This cannot be done here. Please ask the front desk.</source>
        <translation>Isto não pode ser feito aqui. Pergunte na recepção, por favor.</translation>
    </message>
    <message>
        <source>you said you will come</source>
        <translation>você disse que vem</translation>
    </message>
    <message>
        <source>you said you cannot come</source>
        <translation>você disse que não pode vir</translation>
    </message>
    <message>
        <source>Your next visits</source>
        <translation>Suas próximas consultas</translation>
    </message>
    <message>
        <source>Will you come?</source>
        <translation>Você vem?</translation>
    </message>
    <message>
        <source>What is the visit for?</source>
        <translation>Para que é a consulta?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Escolha um horário</translation>
    </message>
    <message>
        <source>Is this time good?</source>
        <translation>Este horário serve?</translation>
    </message>
    <message>
        <source>Do you want to cancel this visit?</source>
        <translation>Quer cancelar esta consulta?</translation>
    </message>
    <message>
        <source>Your visit is booked</source>
        <translation>Sua consulta está marcada</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Marcar uma consulta</translation>
    </message>
    <message>
        <source>Yes, I will come</source>
        <translation>Sim, eu vou</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Yes, book it</source>
        <translation>Sim, marcar</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sim, cancelar</translation>
    </message>
    <message>
        <source>We have noted that you will come.</source>
        <translation>Anotamos que você vem.</translation>
    </message>
    <message>
        <source>This visit is cancelled.</source>
        <translation>Esta consulta foi cancelada.</translation>
    </message>
    <message>
        <source>We have told the front desk that you cannot come.</source>
        <translation>Avisamos a recepção que você não pode vir.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>they will see whether your payment went through. Do not pay again.</source>
        <translation>vão ver se seu pagamento foi feito. Não pague de novo.</translation>
    </message>
    <message>
        <source>you can pay there.</source>
        <translation>você pode pagar lá.</translation>
    </message>
    <message>
        <source>You cannot pay here now</source>
        <translation>Não é possível pagar aqui agora</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Um momento, por favor</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>A pagar: {amount}</translation>
    </message>
    <message>
        <source>The front desk will tell you what there is to pay.</source>
        <translation>A recepção vai dizer quanto há a pagar.</translation>
    </message>
    <message>
        <source>Your check-in goes on. The front desk will tell you what there is to pay.</source>
        <translation>Seu registro continua. A recepção vai dizer quanto há a pagar.</translation>
    </message>
    <message>
        <source>We look up what there is to pay.</source>
        <translation>Estamos vendo quanto há a pagar.</translation>
    </message>
    <message>
        <source>You can go whether you pay now or not.</source>
        <translation>Você pode ir embora, pagando agora ou não.</translation>
    </message>
    <message>
        <source>You are checked in whether you pay now or not.</source>
        <translation>Sua chegada fica registrada, pagando agora ou não.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Pagar na recepção</translation>
    </message>
    <message>
        <source>Pay {amount} by card</source>
        <translation>Pagar {amount} com cartão</translation>
    </message>
    <message>
        <source>Your part of the price of the visit</source>
        <translation>Sua parte no preço da visita</translation>
    </message>
    <message>
        <source>Price of the visit</source>
        <translation>Preço da visita</translation>
    </message>
    <message>
        <source>Left to pay from before</source>
        <translation>Falta pagar de antes</translation>
    </message>
    <message>
        <source>The whole price is {price}. Your insurance paid {paid}.</source>
        <translation>O preço inteiro é {price}. Seu seguro pagou {paid}.</translation>
    </message>
    <message>
        <source>You can pay up to {amount}.</source>
        <translation>Você pode pagar até {amount}.</translation>
    </message>
    <message>
        <source>Type an amount up to {amount}.</source>
        <translation>Digite um valor até {amount}.</translation>
    </message>
    <message>
        <source>{count} parts of {amount}, one each month</source>
        <translation>{count} partes de {amount}, uma por mês</translation>
    </message>
    <message>
        <source>Choose in how many parts.</source>
        <translation>Escolha em quantas partes.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Escolha do que se trata.</translation>
    </message>
    <message>
        <source>Send the receipt by e-mail to {address}</source>
        <translation>Enviar o recibo por e-mail para {address}</translation>
    </message>
    <message>
        <source>Look at the card terminal</source>
        <translation>Olhe para a máquina de cartão</translation>
    </message>
    <message>
        <source>Paid. Thank you</source>
        <translation>Pago. Obrigado</translation>
    </message>
    <message>
        <source>Nothing was paid</source>
        <translation>Nada foi pago</translation>
    </message>
    <message>
        <source>We do not know yet whether it was paid</source>
        <translation>Ainda não sabemos se foi pago</translation>
    </message>
    <message>
        <source>Hold or insert your card there to pay {amount}.</source>
        <translation>Aproxime ou insira seu cartão ali para pagar {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The front desk gives you a receipt.</source>
        <translation>{amount} foram pagos. A recepção dá um recibo a você.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt goes to {address}.</source>
        <translation>{amount} foram pagos. O recibo será enviado para {address}.</translation>
    </message>
    <message>
        <source>{amount} was paid. The receipt cannot be sent now: the front desk gives you one.</source>
        <translation>{amount} foram pagos. Não é possível enviar o recibo agora: a recepção dá um a você.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time.</source>
        <translation>Você pode tentar de novo ou pagar em outra hora.</translation>
    </message>
    <message>
        <source>You can try again, or pay another time. Your check-in goes on.</source>
        <translation>Você pode tentar de novo ou pagar em outra hora. Seu registro continua.</translation>
    </message>
    <message>
        <source>Do not pay again. The front desk will look at it with you.</source>
        <translation>Não pague de novo. A recepção vai ver isso com você.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Uma mensagem</translation>
    </message>
    <message>
        <source>they will ask whether there is anything you want us to know.</source>
        <translation>vão perguntar se há algo que você quer nos dizer.</translation>
    </message>
    <message>
        <source>Write what we should know, or touch Nothing to say.</source>
        <translation>Escreva o que devemos saber, ou toque Nada a dizer.</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud. Please ask staff.</source>
        <translation>Este totem não pode ler em voz alta. Peça ajuda à equipe.</translation>
    </message>
    <message>
        <source>This language cannot be read aloud here. Please ask staff.</source>
        <translation>Este idioma não pode ser lido em voz alta aqui. Peça ajuda à equipe.</translation>
    </message>
    <message>
        <source>To listen, please put in headphones.</source>
        <translation>Para ouvir, conecte fones de ouvido.</translation>
    </message>
    <message>
        <source>Press Down for the next thing and Up for the one before. Press Enter to choose. Press F1 to hear it again.</source>
        <translation>Aperte Para baixo para ir adiante e Para cima para voltar. Aperte Enter para escolher. Aperte F1 para ouvir de novo.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhido</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Digite aqui</translation>
    </message>
    <message>
        <source>You can hold the back of your driver&apos;s license under the scanner.</source>
        <translation>Pode pôr o verso da sua carteira de motorista debaixo do leitor.</translation>
    </message>
    <message>
        <source>This is what your card says. Check it, and change what is not right.</source>
        <translation>É isto que diz o seu documento. Confira e mude o que não estiver certo.</translation>
    </message>
    <message>
        <source>We could read only a part of your card. Type the rest.</source>
        <translation>Só conseguimos ler uma parte do seu documento. Escreva o resto.</translation>
    </message>
    <message>
        <source>We could not read that. Type your name and date of birth.</source>
        <translation>Não conseguimos ler. Escreva o seu sobrenome e a sua data de nascimento.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Antes de ir embora</translation>
    </message>
    <message>
        <source>How was your visit today?</source>
        <translation>Como foi a sua visita hoje?</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Até logo</translation>
    </message>
    <message>
        <source>I am leaving now</source>
        <translation>Vou embora agora</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Continuar sem responder</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muito boa</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Nem boa nem má</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Má</translation>
    </message>
    <message>
        <source>Very bad</source>
        <translation>Muito má</translation>
    </message>
    <message>
        <source>This was agreed with you today:</source>
        <translation>Isto foi combinado hoje consigo:</translation>
    </message>
    <message>
        <source>If you have a question, ask it now.</source>
        <translation>Se tiver uma pergunta, faça-a agora.</translation>
    </message>
    <message>
        <source>Nobody sees that it was you who answered.</source>
        <translation>Ninguém vê que foi você que respondeu.</translation>
    </message>
    <message>
        <source>Your visit has ended. Take care on your way.</source>
        <translation>A sua visita terminou. Bom regresso.</translation>
    </message>
    <message>
        <source>Your next visit: {visit}</source>
        <translation>Sua próxima consulta: {visit}</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Minhas próximas consultas</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tenho uma pergunta</translation>
    </message>
    <message>
        <source>Where you were, and when you come next, as a code for your phone</source>
        <translation>Onde esteve e quando volta, como código para o seu telefone</translation>
    </message>
    <message>
        <source>No card can be seen. Hold your card flat before the camera.</source>
        <translation>Nenhum cartão aparece. Segure seu cartão reto diante da câmera.</translation>
    </message>
    <message>
        <source>A part of your card is cut off. Hold the whole card in the picture.</source>
        <translation>Uma parte do seu cartão ficou cortada. Segure o cartão inteiro dentro da foto.</translation>
    </message>
    <message>
        <source>Your card is too far away. Hold it closer to the camera.</source>
        <translation>Seu cartão está longe demais. Aproxime-o da câmera.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Hold your card still.</source>
        <translation>A foto não está nítida. Não mexa o cartão.</translation>
    </message>
    <message>
        <source>Tilt your card a little so that the light does not shine in it.</source>
        <translation>Incline um pouco seu cartão para que a luz não reflita nele.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn your card to the light.</source>
        <translation>A foto está escura demais. Vire seu cartão para a luz.</translation>
    </message>
    <message>
        <source>Your card can be read in this picture.</source>
        <translation>Dá para ler seu cartão nesta foto.</translation>
    </message>
    <message>
        <source>Or keep this one, and the front desk will look at your card.</source>
        <translation>Ou fique com esta, e a recepção vai ver seu cartão.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Ficar com esta</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <translation>Toque e movimento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Enorme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fortes</translation>
    </message>
    <message>
        <source>My hand touches twice</source>
        <translation>Minha mão toca duas vezes</translation>
    </message>
    <message>
        <source>Seldom</source>
        <translation>Raramente</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Muitas vezes</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Movimento na tela</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sem movimento</translation>
    </message>
    <message>
        <source>Where the buttons are</source>
        <translation>Onde ficam os botões</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Em toda a tela</translation>
    </message>
    <message>
        <source>In the lower half</source>
        <translation>Na metade de baixo</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Recomeçar?</translation>
    </message>
    <message>
        <source>Everything on this screen is cleared. What you have already confirmed is safe.</source>
        <translation>Tudo nesta tela é apagado. O que você já confirmou está guardado.</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Sim, recomeçar</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Não, voltar</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Yes, leave them</source>
        <translation>Sim, deixar</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Não, seguir</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Read the screen into headphones</source>
        <translation>Ler a tela nos fones de ouvido</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidade normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Normal loudness</source>
        <translation>Volume normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo para responder</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como sempre</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mais tempo</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <source>Is there anything you want us to know?</source>
        <translation>Há algo que você quer nos dizer?</translation>
    </message>
    <message>
        <source>The people who see you today will read it. You can leave it out.</source>
        <translation>Quem atende você hoje vai ler. Você pode deixar em branco.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada a dizer</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
</context>
<context>
    <name>NextVisitsStep</name>
    <message>
        <source>Scan it to keep it in the calendar of your phone.</source>
        <translation>Leia o código para guardar no calendário do seu celular.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Next field</source>
        <translation>Próximo campo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar letra</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Esconder as teclas</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Who has looked at your record</source>
        <translation>Quem viu seu prontuário</translation>
    </message>
    <message>
        <source>Nothing was done with the record in this time.</source>
        <translation>Nada foi feito com o prontuário neste período.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Número do prontuário: {number}</translation>
    </message>
    <message>
        <source>Made on {moment} by {name}</source>
        <translation>Feito em {moment} por {name}</translation>
    </message>
    <message>
        <source>This is all that was done with your record in the clinic&apos;s check-in system. What stands in the record is not shown here. A role is what somebody works as today.</source>
        <translation>Isto é tudo o que foi feito com seu prontuário no sistema de registro da clínica. O que está no prontuário não é mostrado aqui. A função é a que cada pessoa tem hoje.</translation>
    </message>
    <message>
        <source>Only the last {count} are shown. Ask for a shorter time to see the others.</source>
        <translation>Só os últimos {count} são mostrados. Peça um período mais curto para ver os outros.</translation>
    </message>
    <message>
        <source>Until {end}</source>
        <translation>Até {end}</translation>
    </message>
    <message>
        <source>From {begin} until {end}</source>
        <translation>De {begin} até {end}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>At which computer</source>
        <translation>Em que computador</translation>
    </message>
    <message>
        <source>opened the record and read it</source>
        <translation>abriu o prontuário e leu</translation>
    </message>
    <message>
        <source>was shown the patient when searching</source>
        <translation>viu o paciente em uma busca</translation>
    </message>
    <message>
        <source>opened the record without an appointment</source>
        <translation>abriu o prontuário sem uma consulta marcada</translation>
    </message>
    <message>
        <source>reviewed that the record was opened without an appointment</source>
        <translation>verificou que o prontuário foi aberto sem uma consulta marcada</translation>
    </message>
    <message>
        <source>the patient was recognised at a kiosk</source>
        <translation>o paciente foi reconhecido em um quiosque</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registro de chegada</translation>
    </message>
    <message>
        <source>an answer at check-in was kept</source>
        <translation>uma resposta do registro foi guardada</translation>
    </message>
    <message>
        <source>received or called the patient</source>
        <translation>recebeu ou chamou o paciente</translation>
    </message>
    <message>
        <source>changed the record</source>
        <translation>mudou o prontuário</translation>
    </message>
    <message>
        <source>looked at a change and did not make it</source>
        <translation>viu uma mudança e não a fez</translation>
    </message>
    <message>
        <source>registered the patient</source>
        <translation>cadastrou o paciente</translation>
    </message>
    <message>
        <source>booked the patient, or took that back</source>
        <translation>marcou uma consulta para o paciente, ou desfez isso</translation>
    </message>
    <message>
        <source>joined two records of the patient, or took them apart</source>
        <translation>juntou dois prontuários do paciente, ou os separou</translation>
    </message>
    <message>
        <source>took back what was done last</source>
        <translation>desfez a última ação</translation>
    </message>
    <message>
        <source>brought in data from another system</source>
        <translation>trouxe dados de outro sistema</translation>
    </message>
    <message>
        <source>asked for this report</source>
        <translation>pediu este relatório</translation>
    </message>
    <message>
        <source>saved this report for the patient</source>
        <translation>salvou este relatório para o paciente</translation>
    </message>
    <message>
        <source>noted or made a telephone call</source>
        <translation>anotou ou fez uma ligação</translation>
    </message>
    <message>
        <source>wrote, read or settled a message to colleagues</source>
        <translation>escreveu, leu ou resolveu uma mensagem a colegas</translation>
    </message>
    <message>
        <source>wrote down what somebody else was told of the patient</source>
        <translation>anotou o que foi dito do paciente a outra pessoa</translation>
    </message>
    <message>
        <source>worked with the record at the front desk</source>
        <translation>trabalhou com o prontuário na recepção</translation>
    </message>
    <message>
        <source>{what}. Reason: {reason}</source>
        <translation>{what}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>{to} was told: {what}. Reason: {reason} ({basis}), on {day}</source>
        <translation>{to} foi informado: {what}. Motivo: {reason} ({basis}), em {day}</translation>
    </message>
    <message>
        <source>with the patient&apos;s consent</source>
        <translation>com o consentimento do paciente</translation>
    </message>
    <message>
        <source>the patient asked for it</source>
        <translation>o paciente pediu</translation>
    </message>
    <message>
        <source>for treatment</source>
        <translation>para o tratamento</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>para o pagamento</translation>
    </message>
    <message>
        <source>required by law</source>
        <translation>exigido por lei</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>para proteger a vida de alguém</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>por outro motivo</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepção</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>profissional de saúde</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
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
        <translation>escreveu um motivo para abrir o prontuário com proteção especial</translation>
    </message>
    <message>
        <source>set how the record is protected</source>
        <translation>definiu como o prontuário é protegido</translation>
    </message>
    <message>
        <source>printed a label, a wristband or a ticket</source>
        <translation>imprimiu uma etiqueta, uma pulseira ou uma senha</translation>
    </message>
    <message>
        <source>gave a written reason to open the record for a copy of it</source>
        <translation>escreveu um motivo para abrir o prontuário e fazer uma cópia</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Dinheiro devolvido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>Valor: {amount}</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Referência: {number}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Ainda a pagar: {amount}</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Não falta pagar nada.</translation>
    </message>
    <message>
        <source>Number of this receipt: {number}</source>
        <translation>Número deste recibo: {number}</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Em dinheiro</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Em cheque</translation>
    </message>
    <message>
        <source>By card {scheme}, ending in {digits}</source>
        <translation>Com cartão {scheme}, que termina em {digits}</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Com cartão</translation>
    </message>
    <message>
        <source>Good-faith estimate</source>
        <translation>Estimativa de boa-fé</translation>
    </message>
    <message>
        <source>Visit: {time}</source>
        <translation>Consulta: {time}</translation>
    </message>
    <message>
        <source>Made: {time}</source>
        <translation>Feita: {time}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Expected charge</source>
        <translation>Valor previsto</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>No total: {amount}</translation>
    </message>
    <message>
        <source>Number of this estimate: {number}</source>
        <translation>Número desta estimativa: {number}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Local: {place}</translation>
    </message>
    <message>
        <source>National provider number (NPI): {number}</source>
        <translation>Número nacional de prestador (NPI): {number}</translation>
    </message>
    <message>
        <source>Tax number (TIN): {number}</source>
        <translation>Número fiscal (TIN): {number}</translation>
    </message>
    <message>
        <source>This estimate shows what this visit can be expected to cost without insurance, by what was known when it was made. It is no contract: you do not have to come for it, nor to have these services here.</source>
        <translation>Esta estimativa mostra quanto se espera que esta consulta custe sem seguro, de acordo com o que se sabia quando foi feita. Não é um contrato: não é obrigado a vir à consulta nem a receber estes serviços aqui.</translation>
    </message>
    <message>
        <source>More may be needed, or come up on the way, that is not in it. It would be scheduled or asked for separately, and you can ask for an estimate of that as well.</source>
        <translation>Pode ser preciso, ou surgir pelo caminho, algo mais que não está incluído. Seria marcado ou pedido à parte, e também pode pedir uma estimativa disso.</translation>
    </message>
    <message>
        <source>If you are billed at least 400 US dollars more than this, you have the right to dispute the bill. You can start within 120 days of the bill, at www.cms.gov/nosurprises or by telephone 1-800-985-3059. That does not change how you are treated here.</source>
        <translation>Se lhe for cobrado pelo menos 400 dólares americanos a mais do que isto, tem o direito de contestar a conta. Pode começar dentro de 120 dias após a conta, em www.cms.gov/nosurprises ou pelo telefone 1-800-985-3059. Isso não muda a forma como é tratado aqui.</translation>
    </message>
    <message>
        <source>Keep this paper, or take a picture of it: you may need it if the bill is higher.</source>
        <translation>Guarde este papel ou tire uma foto dele: pode precisar dele se a conta for mais alta.</translation>
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
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>PaymentPartStep</name>
    <message>
        <source>How much do you want to pay?</source>
        <translation>Quanto você quer pagar?</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Pagar com cartão</translation>
    </message>
</context>
<context>
    <name>PaymentPlanStep</name>
    <message>
        <source>Pay month by month</source>
        <translation>Pagar mês a mês</translation>
    </message>
    <message>
        <source>The first part is due today. You can pay it at the front desk.</source>
        <translation>A primeira parte vence hoje. Você pode pagar na recepção.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordo</translation>
    </message>
</context>
<context>
    <name>PaymentQuestionStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Do que se trata?</translation>
    </message>
    <message>
        <source>Somebody will look at it and talk with you. Until then you are not asked to pay this.</source>
        <translation>Alguém vai ver isso e falar com você. Até lá, não pedimos que pague.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Isto não está certo</translation>
    </message>
    <message>
        <source>I cannot pay this now</source>
        <translation>Não posso pagar isto agora</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>Pay a part of it</source>
        <translation>Pagar uma parte</translation>
    </message>
    <message>
        <source>Pay in parts, month by month</source>
        <translation>Pagar em partes, mês a mês</translation>
    </message>
    <message>
        <source>Pay at the front desk</source>
        <translation>Pagar na recepção</translation>
    </message>
    <message>
        <source>Pay another day</source>
        <translation>Pagar outro dia</translation>
    </message>
    <message>
        <source>Something is not right, or I cannot pay</source>
        <translation>Algo não está certo, ou não posso pagar</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>The picture that was taken</source>
        <translation>A foto que foi tirada</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>A câmera está ligando…</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>Type to find your answer</source>
        <translation>Escreva para achar sua resposta</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Medido em</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStep</name>
    <message>
        <source>Yes, all correct</source>
        <translation>Sim, está tudo certo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Adicionar outro</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Remover este</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Pular esta pergunta</translation>
    </message>
    <message>
        <source>Leave these questions to a person</source>
        <translation>Deixar estas perguntas para uma pessoa</translation>
    </message>
</context>
<context>
    <name>QuestionsStep</name>
    <message>
        <source>Your question</source>
        <translation>Sua pergunta</translation>
    </message>
    <message>
        <source>For example: Where can I park?</source>
        <translation>Por exemplo: onde posso estacionar?</translation>
    </message>
    <message>
        <source>Who we should answer</source>
        <translation>A quem devemos responder</translation>
    </message>
    <message>
        <source>Your name, and a phone number if you cannot wait here. You can leave this empty.</source>
        <translation>Seu nome, e um número de telefone se não puder esperar aqui. Pode deixar vazio.</translation>
    </message>
    <message>
        <source>The way as a code for your phone</source>
        <translation>O caminho como código para seu celular</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it to take the way along.</source>
        <translation>Aponte a câmera do celular para levar o caminho.</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Scan it to keep it on your phone.</source>
        <translation>Leia o código para guardar no seu celular.</translation>
    </message>
    <message>
        <source>My next visits</source>
        <translation>Minhas próximas consultas</translation>
    </message>
</context>
<context>
    <name>RefusalStep</name>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
</context>
<context>
    <name>RepresentativeStep</name>
    <message>
        <source>Who is checking in?</source>
        <translation>Quem está se registrando?</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Seu nome completo</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>You have signed this. To sign again, use the box below.</source>
        <translation>Você assinou isto. Para assinar de novo, use o quadro abaixo.</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Sua marca</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Sua assinatura</translation>
    </message>
    <message>
        <source>Make your mark here with a finger</source>
        <translation>Faça sua marca aqui com o dedo</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Assine aqui com o dedo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>Apagar a assinatura</translation>
    </message>
</context>
<context>
    <name>StaffExitStep</name>
    <message>
        <source>For staff: close this screen</source>
        <translation>Para a equipe: fechar esta tela</translation>
    </message>
    <message>
        <source>Are you a patient? Press Back.</source>
        <translation>Você é paciente? Aperte Voltar.</translation>
    </message>
    <message>
        <source>Close this screen</source>
        <translation>Fechar esta tela</translation>
    </message>
    <message>
        <source>Your name, as you sign in with it</source>
        <translation>Seu nome, como você entra no sistema</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>There is a problem</source>
        <translation>Há um problema</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mais abaixo</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Para o início</translation>
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
        <translation>Boas-vindas.
Vamos registrar sua chegada.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar chegada</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tenho uma pergunta</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message>
        <source>%1, change to this language</source>
        <translation>%1, mudar para este idioma</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Vou embora</translation>
    </message>
</context>
</TS>
