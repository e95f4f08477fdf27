-- What of a telephone number on file is the same however it is dialled: `significant` of
-- `kiosk/domain/telephone/numbers.py`, with which a test compares it; empty where too little is left to tell anybody by.
CREATE FUNCTION kiosk_significant(said text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  plain text := translate(normalize(left(said, 500), NFKC), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯',
    '0123456789012345678901234567890123456789');
  digits text;
  abroad boolean;
BEGIN
  plain := regexp_replace(plain, '[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]', '', 'g');
  plain := regexp_replace(plain, '[;,#].*|\s*(ext(ension|n)?(?![a-z])|x\s*(?=[0-9])).*', '', 'i');
  plain := btrim(regexp_replace(plain, '\(0+\)', '', 'g'));
  IF plain !~ '^\+?[-0-9 ().\/\u00b7\u2010-\u2015\u2212]+$' THEN
    RETURN '';
  END IF;
  digits := regexp_replace(plain, '[^0-9]', '', 'g');
  abroad := plain LIKE '+%';
  IF NOT abroad AND digits LIKE '00%' THEN
    abroad := true;
    digits := substr(digits, 3);
  END IF;
  IF length(digits) NOT BETWEEN 3 AND 15 THEN
    RETURN '';
  END IF;
  digits := ltrim(digits, '0');
  IF NOT abroad AND length(digits) = 11 AND left(digits, 1) IN ('1', '8') THEN
    digits := substr(digits, 2);
  END IF;
  RETURN CASE WHEN length(digits) < 6 THEN '' WHEN abroad THEN '+' || digits ELSE digits END;
END $$;
