"""The headings of CSV files: ours, and what practice software calls them, by its words and those of `csv_headings`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import permutations
from typing import NamedTuple

from kiosk.interop.csv_headings import BOOKINGS_ELSEWHERE, PATIENTS_ELSEWHERE
from kiosk.interop.csv_names import order_of

# Other names by ours, those that are preferred first.
Known = Mapping[str, tuple[str, ...]]
# How somebody names a column by where it stands: #3 and #C are the third.
_PLACE = re.compile(r"#(?:(\d{1,4})|([A-Z]{1,2}))", re.ASCII)


class DateColumns(NamedTuple):
    """The headings of the three columns of a date."""

    year: str
    month: str
    day: str


def folded(name: str) -> str:
    """A heading's letters and digits, without case and accents: ``N.º de Historia`` is ``nodehistoria``."""
    if name.isascii() and name.isalnum():
        return name.lower()
    return "".join(ch for ch in unicodedata.normalize("NFKD", name.casefold()).casefold() if ch.isalnum())


def _table(text: str, elsewhere: str) -> dict[str, tuple[str, ...]]:
    """Lines of our names and, behind a colon, what others call them; a line further in goes on with the one above.

    What they are called ``elsewhere`` is written as it is there, and comes after the others.
    """
    here, more = (
        {ours.strip(): others.split() for ours, _, others in (line.partition(":") for line in lines)}
        for lines in (re.sub(r"\n\s{8,}", " ", each).strip().splitlines() for each in (text, elsewhere))
    )
    return {ours: (*others, *map(folded, more.get(ours, ()))) for ours, others in here.items()}


# Our column names, and what others call them in English, Spanish and some other languages, folded as `folded` does it.
# Of phones the one in somebody's pocket comes first and the one at work last; more of them are known by `_is_phone`.
PATIENT_COLUMNS: dict[str, tuple[str, ...]] = _table(
    """
    id: patientid uuid guid personid
    mrn: recordnumber medicalrecordnumber chartnumber patientnumber nohistoria numerohistoria numerodehistoria
        nohistoriaclinica nodehistoria nodehistoriaclinica numerodehistoriaclinica historiaclinica nhc mrnumber mrno
        chartno chart recordno accountnumber acctno acct accountno patno patnr patientnr patientennummer patientennr
        mrnid expediente numeroexpediente numerodeexpediente noexpediente nexpediente
        aktennummer prontuario numeroprontuario numerodoprontuario nodoprontuario matricula nodossier numerodossier
        numerodedossier ndossier ipp numeropatient nopatient cartella numerocartella patientnummer identifier
        patienturn urn emisnumber emisno registrationnumber registrationno regno identifiantpatient identifiant
    name: namefullformatted namefull fullname patient names nombrecompleto nomecompleto nomcomplet paciente
        nomedopaciente nombredelpaciente
        nombrepaciente
    family: last lastname surname familyname apellidos apellido nachname familienname zuname nom nomdefamille
        sobrenome
        cognome achternaam efternamn etternavn efternavn primerapellido 1erapellido apellido1 1apellido nomdusage
        nomusuel nomutilise lname
    given: first firstname givenname givennames forename forenames nombre nombres vorname vornamen rufname prenom
        prenoms nome primeironome voornaam fornamn fornavn fname
    second_given: middle middlename mi middleinitial segundonombre deuxiemeprenom
    second_family: secondlastname secondsurname segundoapellido apellido2 apellidomaterno 2oapellido 2apellido
    family_prefix: tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels vorsatzwort namensvorsatz vorsatz
    suffix: namesuffix generation sufijo
    other_family: maiden maidenname birthname formername previouslastname previousname formerlastname
        lastnameatbirth apellidodesoltera geburtsname nomdenaissance nomdejeunefille
    birth_date: birthdate dob dateofbirth born fechadenacimiento fechanacimiento fechanac fecnac fnac nacimiento
        dobdate
        birthday geburtsdatum gebdatum gebdat geburtstag geboren geborenam datedenaissance datenaissance neele
        datadenascimento datanascimento dtnascimento dtnasc nascimento datadinascita geboortedatum
    sex: gender legalsex sexcd sexcode gendercode sexo sexatbirth birthsex administrativesex geschlecht sexe sesso
        geslacht
        genero
    language: preferredlanguage primarylanguage spokenlanguage lang idioma sprache langue lingua
    phone: mobile cell cellphone mobilephone cellular movil telefonomovil celular handy mobil mobiltelefon
        telefonecelular telmobile telportable telephoneportable telephonemobile portable whatsapp phone phonenumber
        telephone telefono telefon telefone tel fone homephone homeph cellph mobileph phonehome telefonprivat festnetz
        telefonefixo telfixe fijo telfijo telefonofijo telkom
    email: emailaddress mail correo correoelectronico emailid courriel mel
    address_line: address street address1 addressline1 streetaddress street1 streetline1 addr addr1 homeaddress
        homeaddress1 homeaddressline1 direccion1
        mailingaddress direccion domicilio calle strasse strassehausnummer anschrift adresse adresse1 rue endereco
        logradouro indirizzo
    address_more: address2 addressline2 street2 streetline2 addr2 apt apartment unit suite aptsuite direccion2 piso
        address3 addressline3 addr3 street3 streetline3 direccion3 adresse3 homeaddress2 homeaddress3 homeaddressline2
        homeaddressline3 adresse2 complementadresse complemento hausnummer hausnr
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
        seguro obrasocial krankenkasse kasse kostentraeger convenio operadora mutuelle assurance
    member_id: memberid membernumber policynumber policyno policyid subscriberid insuranceid memberno numerodepoliza
        poliza versichertennummer versichertennr versichertenid carteirinha numerodacarteirinha numerodacarteira
    group_number: groupid group
    subscriber_name: subscriber policyholder
    subscriber_relationship:
    relationship_to_subscriber: patientrelationshiptosubscriber relationshiptoinsured patientrelationshiptoinsured
        relationtosubscriber relationtoinsured relationshiptopolicyholder patientrelationshiptopolicyholder
        relationshiptoholder patientrelationtoinsured patientrelationtosubscriber beneficiaryrelationship
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
    """,
    PATIENTS_ELSEWHERE,
)
APPOINTMENT_COLUMNS: dict[str, tuple[str, ...]] = _table(
    """
    id: appointmentid apptid appointmentnumber bookingid encounterid visitid uuid terminid terminnummer idcita
        idagendamento codigoagendamento
    patient: patientid patientuuid personid
    mrn: recordnumber medicalrecordnumber chartnumber patientnumber nohistoria numerohistoria numerodehistoria
        nohistoriaclinica nodehistoria nodehistoriaclinica numerodehistoriaclinica historiaclinica nhc mrnumber mrno
        chartno chart recordno accountnumber acctno acct accountno patno patnr patientnr patientennummer patientennr
        mrnid expediente numeroexpediente numerodeexpediente noexpediente nexpediente
        aktennummer prontuario numeroprontuario numerodoprontuario nodoprontuario matricula nodossier numerodossier
        numerodedossier ndossier ipp numeropatient nopatient cartella numerocartella patientnummer identifier
        patienturn urn emisnumber emisno registrationnumber registrationno regno identifiantpatient
    start: datetime starttime startdatetime startdate appointmentdatetime apptdatetime scheduledfor starts startsat
        beginn terminbeginn dataehora datahora dateheure fechayhora fechahora
    date: appointmentdate apptdate visitdate day fecha fechadelacita fechacita datum termindatum data datadaconsulta
        dataconsulta datadoagendamento daterdv daterendezvous datedurdv
    time: appointmenttime appttime visittime timeofday hora horadelacita horacita uhrzeit zeit horario horadaconsulta
        heure heurerdv ora
    minutes: duration length durationminutes durationmin mins duracion dauer dauermin duracao duree
    end: endtime enddatetime ends endsat until finish finishtime appointmentend horafin horadefin horafinal
        horatermino horadetermino fechafin fin endzeit endezeit ende terminende bis uhrzeitbis bisuhrzeit heurefin
        heuredefin horafim horadefim fim horatermino orafine oradifine fine
    status: appointmentstatus apptstatus bookingstatus visitstatus estado estadodelacita terminstatus situacao statut
        etat stato
    cancelled: canceled iscancelled iscanceled cancelledat canceledat cancelledon canceledon cancelleddate canceleddate
        cancellationdate datecancelled datecanceled dateofcancellation deleted isdeleted deletedat deletedon datedeleted
        storniert storno storniertam abgesagt abgesagtam cancelada cancelado canceladael fechacancelacion anulada
        anulado fechaanulacion annule annulee dateannulation datadecancelamento annullato annullata
    practitioner: provider providerresource agenda providername doctor clinician physician resource profesional
        medico arzt behandler medecin
        praticien profissional
    location: clinic clinicname department facility office site centro standort unidade
    updated: lastupdated lastmodified modified modifieddate changedat updatedat modificado geaendertam
    room: roomnumber consulta sala raum zimmer salle
    waiting_area: waitingroom
    directions: wayfinding
    description: reason type appointmenttype appttype visittype reasonforvisit motivo terminart grund motif
        procedimento
    """,
    BOOKINGS_ELSEWHERE,
)


@cache
def _our_own(name: str) -> str:
    """The same of a name of ours, for every line that might be one of headings; nothing of a file is kept."""
    return folded(name)


# What an import writes into files of what it did not take, and never reads.
WHY_NOT = "not taken because"
# Written before a heading, or behind it, by software whose lists hold people, or days, of several kinds.
_PATIENT = ["patients", "patient", "patientin", "patiënt", "paciente", "ptnt", "pat", "pt"]
_BOOKING = ["appointment", "appt", "apt", "visit", "encounter", "termin", "cita", "rdv", "rendezvous"]
_JOINTS = ("", "dela", "del", "du", "des", "de", "do")
# In a list of bookings, what else is the patient's says nothing of a booking.
_PATIENT_NUMBERS = frozenset({"id", "uuid", "guid"})
# Words that say nothing of what a column holds, and how others are cut short.
_FILLING = frozenset(["of", "the", "de", "del", "la", "las", "los", "el", "du", "des", "da", "do", "der"])
_CUT_SHORT = {"dt": "date", "tm": "time", "nm": "name", "no": "number", "nr": "number", "num": "number",
              "nbr": "number", "addr": "address", "prov": "provider", "prvdr": "provider", "dept": "department",
              "loc": "location", "dur": "duration"}  # fmt: skip
# Headings that say of a name nothing else than that.
_JUST_NAMES = "name nama naam namn navn nimi nev الاسم 이름 お名前"
_JUST_NAME = frozenset(map(folded, _JUST_NAMES.split()))
_MOST_TURNED = 3
_PHONES = frozenset(
    {
        "phone",
        "telephone",
        "tel",
        "tlf",
        "telef",
        "telefono",
        "telefon",
        "telephones",
        "phones",
        "cell",
        "mobile",
    }
)
_BESIDE_PHONES = """
home work day daytime evening night mob mobil handy portable domicile domicilio celular primary secondary main other
private dienstlich geschaftlich beruflich buro fixe fixo landline travail bureau trabalho residencial comercial lavoro
ufficio oficina festnetz
business office preferred alternate alt number no num nr contact 1 2 3 4 casa trabajo particular fijo movil privat cep
kom
"""
_OF_PHONES = _PHONES.union(_BESIDE_PHONES.split())
_WORDS = re.compile(r"[^\W\d_]+|\d+")


def _is_phone(name: str) -> bool:
    """Whether a heading is of some phone, as *Work Phone* and *Tel. (evening)* are."""
    words = {*_words_of(name)} - {*_PATIENT} - _FILLING
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
    told = {ours: _chosen(names, chosen.get(ours, ())) for ours in known}
    for ours, columns in told.items():
        for at in columns:
            taken.setdefault(at, ours)
    # Where somebody has said what a column is, no other one is it by its name alone.
    guessed = {ours: others for ours, others in known.items() if ours not in taken.values()}
    forms: dict[int, str] = {}
    for said in ([[heading] for heading in headings], [_other_forms(name, known) for name in names]):
        for ours in guessed:
            _take(said, ours, {_our_own(ours)}, taken, forms)
        for ours, others in guessed.items():
            _take(said, ours, {*others}, taken, forms)
    if "phone" in guessed:
        for at, name in enumerate(names):
            if _is_phone(name):
                taken.setdefault(at, "phone")
    if "name" in guessed:
        for at, heading in enumerate(headings):
            if order_of(heading):
                taken.setdefault(at, "name")
        kinds = {*taken.values()}
        if "given" in kinds and "family" not in kinds and not chosen.get("name"):
            # Beside *Vorname*, *Name* is the family's.
            taken = {at: "family" if ours == "name" else ours for at, ours in taken.items()}
        elif "family" in kinds and "given" not in kinds and not chosen.get("name"):
            # Beside *Nachname*, *Name* is the given one.
            taken = {
                at: "given" if ours == "name" and headings[at] in _JUST_NAME else ours
                for at, ours in taken.items()
            }
    found: dict[str, tuple[int, ...]] = {}
    for ours, others in known.items():
        order = [_our_own(ours), *others]

        def rank(at: int, order: list[str] = order, first: list[int] = told[ours]) -> tuple[int, int]:
            if at in first:
                return first.index(at) - len(first), at
            plain = next((each for each in (headings[at], forms.get(at, "")) if each in order), "")
            return (order.index(plain) if plain else len(order), at)

        if places := sorted((at for at, mine in taken.items() if mine == ours), key=rank):
            # The lines of an address stand as they do in the file.
            found[ours] = tuple(sorted(places) if ours == "address_more" else places)
    return found


def by_place(name: str) -> bool:
    """Whether a column is named by where it stands, and not by its heading."""
    return _PLACE.fullmatch(name.strip()) is not None


def named(names: Sequence[str], name: str) -> list[int]:
    """Which columns of a file with these headings somebody has named, by a heading, or by where one stands: ``#3``.

    What an import has written beside the columns of a file does not count among them.
    """
    place = _PLACE.fullmatch(name.strip())
    if place is None or name.strip() in map(str.strip, names):
        wanted = folded(name)
        return [at for at, heading in enumerate(names) if wanted and folded(heading) == wanted]
    own = [at for at, heading in enumerate(names) if not tells_why(heading)]
    number = int(place[1]) if place[1] else 0
    for letter in place[2] or "":
        number = 26 * number + ord(letter) - ord("A") + 1
    return own[number - 1 : number] if number else []


def place_of(at: int, names: Sequence[str]) -> str:
    """As what a column without a heading can be named."""
    return f"#{at + 1 - sum(map(tells_why, names[:at]))}"


def _chosen(names: Sequence[str], theirs: Sequence[str]) -> list[int]:
    """The columns that somebody has named for one of ours, the preferred first; of a date in parts all, or none."""
    found = [named(names, name) for name in theirs]
    if isinstance(theirs, DateColumns):
        return [each[0] for each in found] if all(found) else []
    return list(dict.fromkeys(at for each in found for at in each))


def _take(
    said: Sequence[Sequence[str]], ours: str, wanted: set[str], taken: dict[int, str], forms: dict[int, str]
) -> None:
    """Give the columns of which one form is ``wanted`` to ``ours``, unless they are something else already."""
    for at, each in enumerate(said):
        form = next((form for form in each if form in wanted), "") if at not in taken else ""
        if form:
            taken[at], forms[at] = ours, form


def _other_forms(name: str, known: Known) -> list[str]:
    """What a heading comes to without what says only whose it is, and with its words in other orders."""
    bookings = "start" in known
    beside = _BOOKING if bookings else _PATIENT
    heading = folded(name)
    words = [_CUT_SHORT.get(word, word) for word in _words_of(name) if word not in _FILLING]
    own = [word for word in words if word not in beside]
    plain = [heading]
    for some in (words, own):
        plain += [*_turned(some), *_turned(_without_last(some, "time", behind="date"))]
        plain += _turned(_without_last(some, "name")) if bookings else ()
    found = plain + [form for each in plain for form in _apart_from(each, beside)]
    if not bookings:
        return found
    of_patients = [form for each in plain for form in _apart_from(each, _PATIENT)]
    numbers = {"mrn", *known["mrn"]}
    found += ["patientid" for form in of_patients if form in _PATIENT_NUMBERS]
    return found + [form for form in of_patients if form in numbers]


def _words_of(name: str) -> list[str]:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name)
    return [folded(word) for word in _WORDS.findall(apart)]


def _turned(words: Sequence[str]) -> list[str]:
    """Words as one, in every order where they are few."""
    return (
        ["".join(order) for order in permutations(words)] if len(words) <= _MOST_TURNED else ["".join(words)]
    )


def _without_last(words: Sequence[str], last: str, behind: str = "") -> Sequence[str]:
    ends = len(words) > 1 and words[-1] == last and behind in ("", words[-2])
    return words[:-1] if ends else words


def _apart_from(heading: str, beside: Sequence[str]) -> Iterator[str]:
    """A heading without each of the words that may stand before it or behind it."""
    for word in beside:
        if heading.startswith(word) and len(heading) > len(word):
            yield heading[len(word) :]
        rest = heading.removesuffix(word)
        if rest and rest != heading:
            yield from (plain for joint in _JOINTS if (plain := rest.removesuffix(joint)))


def used(places: Mapping[str, Sequence[int]]) -> dict[str, Sequence[int]]:
    """What is read of these columns: a guardian's phone alone is nobody's."""
    of_guardian = ("guardian_phone", "guardian_email", "guardian_relationship")
    return {ours: at for ours, at in places.items() if "guardian_name" in places or ours not in of_guardian}


def unknown_of(names: Sequence[str], places: Mapping[str, Sequence[int]]) -> list[str]:
    """The headings of columns that nothing is read from."""
    used = {at for each in places.values() for at in each}
    return [name for at, name in enumerate(names) if at not in used and folded(name) and not tells_why(name)]


def tells_why(heading: str) -> bool:
    """Whether a heading is of the column that an import writes of what it did not take."""
    return folded(heading).startswith(folded(WHY_NOT))
