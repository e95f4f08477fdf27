-- A board calls by the queue where somebody waits by now.
GRANT SELECT (queue) ON ticket TO kiosk_board;
