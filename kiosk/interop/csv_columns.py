"""The headings of CSV files: ours, and what practice software calls them in English and Spanish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from kiosk.interop.csv_names import order_of

# Other names by ours, those that are preferred first.
Known = Mapping[str, tuple[str, ...]]


def _table(text: str) -> dict[str, tuple[str, ...]]:
    """Lines of our names and, behind a colon, what others call them; a line further in goes on with the one above."""
    joined = re.sub(r"\n\s{8,}", " ", text).strip().splitlines()
    return {
        ours.strip(): tuple(others.split()) for ours, _, others in (line.partition(":") for line in joined)
    }


# Our column names, and what others call them in English, Spanish and some other languages, folded as `folded` does it.
# Of phones the one in somebody's pocket comes first and the one at work last; more of them are known by `_is_phone`.
PATIENT_COLUMNS: dict[str, tuple[str, ...]] = _table(
    """
    id: patientid uuid guid personid
    mrn: recordnumber medicalrecordnumber chartnumber patientnumber nohistoria numerohistoria numerodehistoria
        nohistoriaclinica nodehistoria nodehistoriaclinica numerodehistoriaclinica historiaclinica nhc mrnumber mrno
        chartno chart recordno accountnumber acctno acct accountno patno patnr patientnr patientennummer patientennr
        aktennummer prontuario numeroprontuario numerodoprontuario nodoprontuario matricula nodossier numerodossier
        numerodedossier ndossier ipp numeropatient nopatient cartella numerocartella patientnummer
    name: fullname patient names nombrecompleto nomecompleto nomcomplet paciente nomedopaciente nombredelpaciente
        nombrepaciente
    family: last lastname surname familyname apellidos apellido nachname familienname zuname nom nomdefamille sobrenome
        cognome achternaam efternamn etternavn efternavn
    given: first firstname givenname givennames forename forenames nombre nombres vorname vornamen rufname prenom
        prenoms nome primeironome voornaam fornamn fornavn
    second_given: middle middlename mi middleinitial segundonombre deuxiemeprenom
    second_family: secondlastname secondsurname segundoapellido apellido2 apellidomaterno
    suffix: namesuffix generation sufijo
    other_family: maiden maidenname birthname formername previouslastname previousname formerlastname
        lastnameatbirth apellidodesoltera geburtsname nomdenaissance nomdejeunefille
    birth_date: birthdate dob dateofbirth born fechadenacimiento fechanacimiento fecnac fnac nacimiento dobdate
        birthday geburtsdatum gebdatum gebdat geburtstag geboren geborenam datedenaissance datenaissance neele
        datadenascimento datanascimento dtnascimento dtnasc nascimento datadinascita geboortedatum
    sex: gender sexo sexatbirth birthsex administrativesex geschlecht sexe sesso geslacht genero
    language: preferredlanguage primarylanguage spokenlanguage lang idioma sprache langue lingua
    phone: mobile cell cellphone mobilephone cellular movil telefonomovil celular handy mobil mobiltelefon
        telefonecelular telmobile telportable telephoneportable telephonemobile portable whatsapp phone phonenumber
        telephone telefono telefon telefone tel fone homephone phonehome telefonprivat festnetz telefonefixo telfixe
    email: emailaddress mail correo correoelectronico emailid courriel mel
    address_line: address street address1 addressline1 streetaddress street1 streetline1 addr addr1 homeaddress
        mailingaddress direccion domicilio calle strasse strassehausnummer anschrift adresse adresse1 rue endereco
        logradouro indirizzo
    address_more: address2 addressline2 street2 streetline2 addr2 apt apartment unit suite aptsuite direccion2 piso
        adresse2 complementadresse complemento hausnummer hausnr
    city: town citytown municipality suburb ciudad localidad municipio poblacion ort wohnort stadt ville cidade citta
        comune woonplaats
    state: st stateprovince province region county provincia estado uf bundesland
    postal_code: zip zipcode zip5 zippostal zippostalcode postalzip postcode postalcode postal zippostcode
        postalcodezip codigopostal codpostal cp plz postleitzahl codepostal cep cap
    emergency_name: emergencycontact emergencycontactname contactodeemergencia contatodeemergencia notfallkontakt
    emergency_relationship: emergencycontactrelationship
    emergency_phone: emergencycontactphone
    guardian_name: guardian guardianname legalguardian parentguardian parentorguardian parentguardianname parent
        parentname responsibleparty nombredeltutor nombretutor tutor tutorlegal representante representantelegal
        erziehungsberechtigter erziehungsberechtigte sorgeberechtigter representantlegal responsavel responsavellegal
    guardian_relationship: guardianrelationship guardianrelation relationshipofguardian parentesco parentescotutor
    guardian_phone: guardianphone guardianmobile parentphone parentguardianphone telefonotutor telefonodeltutor
    guardian_email: guardianemail parentemail parentguardianemail emailtutor correotutor
    mother_name: mother mothername mothersname nombredelamadre nombremadre madre mutter nomdelamere nomedamae mae
    father_name: father fathername fathersname nombredelpadre nombrepadre padre vater nomdupere nomedopai pai
    deceased: deathdate dateofdeath dead dod deceaseddate isdeceased deceasedflag died fechadefallecimiento
        vitalstatus patientstatus ptstatus
        fallecido verstorben sterbedatum verstorbenam datededeces decede obito datadoobito falecido
    payer: insurance insurer insurancecompany insurancename primaryinsurance insuranceplan carrier aseguradora
        seguro krankenkasse kasse kostentraeger convenio operadora mutuelle assurance
    member_id: memberid membernumber policynumber policyno policyid subscriberid insuranceid memberno numerodepoliza
        poliza versichertennummer versichertennr versichertenid carteirinha numerodacarteirinha numerodacarteira
    group_number: groupid group
    subscriber_name: subscriber policyholder
    subscriber_relationship:
    plan: planname insuranceplanname productname
    payer_id: payerid insurerid payercode payernumber
    coverage_type: insurancetype plantype policytype
    coverage_order: insuranceorder insurancesequence insurancepriority
    coverage_start: coveragestartdate insurancestart insurancestartdate insuranceeffectivedate policystart
        policystartdate effectivedate
    coverage_end: coverageenddate insuranceend insuranceenddate insuranceexpirationdate policyend policyenddate
        terminationdate
    payer_2: secondaryinsurance secondarypayer secondaryinsurancename insurance2 insurancename2 segundoseguro
    member_id_2: secondarymemberid secondarysubscriberid secondarypolicynumber secondaryinsuranceid memberid2
        policynumber2
    group_number_2: secondarygroupnumber secondarygroupid secondarygroup groupnumber2
    """
)
APPOINTMENT_COLUMNS: dict[str, tuple[str, ...]] = _table(
    """
    id: appointmentid apptid appointmentnumber bookingid encounterid visitid uuid terminid terminnummer idcita
        idagendamento codigoagendamento
    patient: patientid patientuuid personid
    mrn: recordnumber medicalrecordnumber chartnumber patientnumber nohistoria numerohistoria numerodehistoria
        nohistoriaclinica nodehistoria nodehistoriaclinica numerodehistoriaclinica historiaclinica nhc mrnumber mrno
        chartno chart recordno accountnumber acctno acct accountno patno patnr patientnr patientennummer patientennr
        aktennummer prontuario numeroprontuario numerodoprontuario nodoprontuario matricula nodossier numerodossier
        numerodedossier ndossier ipp numeropatient nopatient cartella numerocartella patientnummer
    start: datetime starttime startdatetime startdate appointmentdatetime apptdatetime scheduledfor starts startsat
        beginn terminbeginn dataehora datahora dateheure fechayhora fechahora
    date: appointmentdate apptdate visitdate day fecha fechadelacita fechacita datum termindatum data datadaconsulta
        dataconsulta datadoagendamento daterdv daterendezvous datedurdv
    time: appointmenttime appttime visittime timeofday hora horadelacita horacita uhrzeit zeit horario horadaconsulta
        heure heurerdv ora
    minutes: duration length durationminutes durationmin mins duracion dauer dauermin duracao duree
    status: appointmentstatus apptstatus bookingstatus visitstatus estado estadodelacita terminstatus situacao statut
        etat stato
    practitioner: provider providername doctor clinician physician resource profesional medico arzt behandler medecin
        praticien profissional
    location: clinic clinicname department facility office site centro standort unidade
    updated: lastupdated lastmodified modified modifieddate changedat updatedat modificado geaendertam
    room: roomnumber consulta sala raum zimmer salle
    waiting_area: waitingroom
    directions: wayfinding
    description: reason type appointmenttype appttype visittype reasonforvisit motivo terminart grund motif
        procedimento
    """
)


def folded(name: str) -> str:
    """A heading's letters and digits, without case and accents: ``N.º de Historia`` is ``nodehistoria``."""
    if name.isascii() and name.isalnum():
        return name.lower()
    return "".join(ch for ch in unicodedata.normalize("NFKD", name.casefold()) if ch.isalnum())


@cache
def _our_own(name: str) -> str:
    """The same of a name of ours, for every line that might be one of headings; nothing of a file is kept."""
    return folded(name)


# What an import writes into files of what it did not take, and never reads.
WHY_NOT = "not taken because"
# Written before a heading by software whose lists hold people of several kinds.
_OF_THE_PATIENT = ("patients", "patient", "pat", "pt")
_PHONES = frozenset(
    {"phone", "telephone", "tel", "telefono", "telefon", "telephones", "phones", "cell", "mobile"}
)
_BESIDE_PHONES = """
home work day daytime evening night primary secondary main other business office preferred alternate alt number no num
nr contact 1 2 3 4 casa trabajo particular fijo movil privat
"""
_OF_PHONES = _PHONES.union(_BESIDE_PHONES.split())
_WORDS = re.compile(r"[^\W\d_]+|\d+")


def _is_phone(name: str) -> bool:
    """Whether a heading is of some phone, as *Work Phone* and *Tel. (evening)* are."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name)
    words = {folded(word) for word in _WORDS.findall(apart)}
    return bool(words & _PHONES) and words <= _OF_PHONES


def places_of(
    names: Sequence[str], known: Known, chosen: Mapping[str, Sequence[str]]
) -> dict[str, tuple[int, ...]]:
    """Which columns of a file with these headings hold what, the preferred first.

    One that somebody has ``chosen`` for this file goes before one of our own name, that before one of another name.
    A column is one thing.
    """
    headings = [folded(name) for name in names]
    taken: dict[int, str] = {}
    for ours in known:
        for name in chosen.get(ours, ()):
            for at in _at(headings, {folded(name)}):
                taken.setdefault(at, ours)
    for plain in (lambda heading: heading, _of_the_patient):
        now = [plain(heading) for heading in headings]
        for ours in known:
            for at in _at(now, {_our_own(ours)}):
                taken.setdefault(at, ours)
        for ours, others in known.items():
            for at in _at(now, {*others}):
                taken.setdefault(at, ours)
    if "phone" in known:
        for at, name in enumerate(names):
            if _is_phone(name):
                taken.setdefault(at, "phone")
    if "name" in known:
        for at, heading in enumerate(headings):
            if order_of(heading):
                taken.setdefault(at, "name")
        kinds = {*taken.values()}
        if "given" in kinds and "family" not in kinds and not chosen.get("name"):
            # Beside *Vorname*, *Name* is the family's.
            taken = {at: "family" if ours == "name" else ours for at, ours in taken.items()}
    found: dict[str, tuple[int, ...]] = {}
    for ours, others in known.items():
        order = [*map(folded, chosen.get(ours, ())), _our_own(ours), *others]

        def rank(at: int, order: list[str] = order) -> tuple[int, int]:
            plain = next(
                (each for each in (headings[at], _of_the_patient(headings[at])) if each in order), ""
            )
            return (order.index(plain) if plain else len(order), at)

        if places := sorted((at for at, mine in taken.items() if mine == ours), key=rank):
            found[ours] = tuple(places)
    return found


def _at(headings: Sequence[str], wanted: set[str]) -> Iterable[int]:
    return (at for at, heading in enumerate(headings) if heading and heading in wanted)


def _of_the_patient(heading: str) -> str:
    for word in _OF_THE_PATIENT:
        if heading.startswith(word) and len(heading) > len(word):
            return heading[len(word) :]
    return ""


def unknown_of(names: Sequence[str], places: Mapping[str, Sequence[int]]) -> list[str]:
    """The headings of columns that nothing is read from."""
    used = {at for each in places.values() for at in each}
    return [name for at, name in enumerate(names) if at not in used and folded(name) and not tells_why(name)]


def tells_why(heading: str) -> bool:
    """Whether a heading is of the column that an import writes of what it did not take."""
    return folded(heading) == folded(WHY_NOT)
