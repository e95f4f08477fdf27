-- No login but the owner's, by which the mailbox is read, sees or writes what came of a message.
ALTER TABLE mail_reply ENABLE ROW LEVEL SECURITY;
