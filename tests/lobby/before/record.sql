BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE appointment (
	id VARCHAR(36) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	start DATETIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	practitioner TEXT NOT NULL, 
	location TEXT NOT NULL, 
	room TEXT NOT NULL, 
	waiting_area TEXT NOT NULL, 
	directions TEXT NOT NULL, 
	description TEXT NOT NULL, 
	CONSTRAINT pk_appointment PRIMARY KEY (id), 
	CONSTRAINT fk_appointment_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id)
);
INSERT INTO "appointment" VALUES('a-maria','maria','2026-11-24 12:10:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-early','early','2026-11-24 14:00:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-late','late','2026-11-24 11:30:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-off','off','2026-11-24 12:10:00.000000',20,'cancelled','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-twin1','twin1','2026-11-24 12:10:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-twin2','twin2','2026-11-24 12:10:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-ana','ana','2026-11-24 12:05:00.000000',20,'checked-in','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-bao','bao','2026-11-24 12:06:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-cem','cem','2026-11-24 12:07:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
INSERT INTO "appointment" VALUES('a-eva','eva','2026-11-24 12:08:00.000000',20,'booked','Dr Chen','Main building','Room 204','Waiting area B','Lift on your left','');
CREATE TABLE "audit_event" (
	id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(100) NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36), 
	record_id VARCHAR(36), 
	sequence INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	chain VARCHAR(100) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (id), 
	CONSTRAINT uq_audit_event_chain_sequence UNIQUE (chain, sequence)
);
INSERT INTO "audit_event" VALUES('01a220f6-759e-7050-ac75-e231dbe983a3','2026-11-24 12:00:00.000000','kiosk-1','identify','ana',NULL,NULL,1,'747a19004ebb4faed726af2f82701dddef9e562c4324b25583c44fcc9c2a0cbf','');
INSERT INTO "audit_event" VALUES('01a220f6-7721-78cc-85e9-e7c253c6cf9e','2026-11-24 12:00:00.000000','kiosk-1','open_visit','ana','01a220f6-7709-7c1b-beab-944476b73fd0',NULL,2,'1b0cb25edcb3892da97c759601852310bfe5a0c32bdd46583e54a51ad1932868','');
INSERT INTO "audit_event" VALUES('01a220f6-7a34-7d2f-9f78-c10edb674d3c','2026-11-24 12:00:00.000000','kiosk-1','ContactConfirmed','ana','01a220f6-7709-7c1b-beab-944476b73fd0','01a220f6-79fc-7f12-a134-0289fdda3dc4',3,'9d5d49a75fa37c562ea684d38c26e6ebb9e68ec61443288d5273f0b1bd795e45','');
INSERT INTO "audit_event" VALUES('01a220f6-8c9c-71da-bce3-0ade7746cda6','2026-11-24 12:00:00.000000','kiosk-1','FormCompleted','ana','01a220f6-7709-7c1b-beab-944476b73fd0','01a220f6-8c88-7031-b176-83fafec1e557',4,'e1ee1224c026a0aaf05ea32b5d9559d589102f1d527b84f386a61e28f79e5b31','');
INSERT INTO "audit_event" VALUES('01a220f6-8de1-75ab-b3f4-d73f59b11895','2026-11-24 12:00:00.000000','kiosk-1','CoverageConfirmed','ana','01a220f6-7709-7c1b-beab-944476b73fd0','01a220f6-8dd0-7dce-83c9-cf43f9cfc71c',5,'9722ef4add8c5a8c100a685bc6b123eac0317c4c8a1eaf21f1c9d4ac665533a0','');
INSERT INTO "audit_event" VALUES('01a220f6-9234-7955-ad28-04958c76d880','2026-11-24 12:00:00.000000','kiosk-1','ConsentGiven','ana','01a220f6-7709-7c1b-beab-944476b73fd0','01a220f6-9226-7d86-b56a-8950e6f76fe3',6,'6270297ff9ec6b21c23387bcebe61a1a39e4002207afd0b908642ab30d0c6aa6','');
INSERT INTO "audit_event" VALUES('01a220f6-92f7-7b05-86fc-5141c7009a25','2026-11-24 12:00:00.000000','kiosk-1','CheckInFinished','ana','01a220f6-7709-7c1b-beab-944476b73fd0','01a220f6-92a7-76c3-a46f-0536be78b9bf',7,'2cf834cc8654af4557a8ba8a5275a2a27439c2bb21a3b9793dcca0dbc8140d54','');
INSERT INTO "audit_event" VALUES('01a220f6-9e23-7d59-9486-fb27f60c6ea0','2026-11-24 12:00:00.000000','kiosk-1','identify','bao',NULL,NULL,8,'f56291289fe62a55f238a1b1471fe986af30a9bb6455ee7f5116b5e42fb2d519','');
INSERT INTO "audit_event" VALUES('01a220f6-9ef4-7b71-b3b8-f1b3c237a597','2026-11-24 12:00:00.000000','kiosk-1','open_visit','bao','01a220f6-9ef2-71a4-b3ca-187230304fd1',NULL,9,'716b43799899a5cffcc8e9d5f63c4f6f5f394d9834dd49f0be3824070f69795e','');
INSERT INTO "audit_event" VALUES('01a220f6-9fe8-70c9-b0ab-7cca18f226fe','2026-11-24 12:00:00.000000','kiosk-1','ContactConfirmed','bao','01a220f6-9ef2-71a4-b3ca-187230304fd1','01a220f6-9fe3-72f5-9978-b61e8ba7310b',10,'1917293d36a046855277480572ccb9c575f92acd42c82058d797759fc6b26ab1','');
CREATE TABLE change_log (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	topic VARCHAR(20) NOT NULL, 
	"key" VARCHAR(40) NOT NULL
);
INSERT INTO "change_log" VALUES(1,'settings','');
INSERT INTO "change_log" VALUES(2,'record','');
INSERT INTO "change_log" VALUES(3,'desk','');
INSERT INTO "change_log" VALUES(4,'record','');
INSERT INTO "change_log" VALUES(5,'day_list','');
INSERT INTO "change_log" VALUES(6,'day_list','');
INSERT INTO "change_log" VALUES(7,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(8,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(9,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(10,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(11,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(12,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(13,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(14,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(15,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(16,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(17,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(18,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(19,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(20,'visit','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "change_log" VALUES(21,'visit','01a220f6-9ef2-71a4-b3ca-187230304fd1');
INSERT INTO "change_log" VALUES(22,'visit','01a220f6-9ef2-71a4-b3ca-187230304fd1');
INSERT INTO "change_log" VALUES(23,'visit','01a220f6-9ef2-71a4-b3ca-187230304fd1');
INSERT INTO "change_log" VALUES(24,'visit','01a220f6-9ef2-71a4-b3ca-187230304fd1');
INSERT INTO "change_log" VALUES(25,'visit','01a220f6-9ef2-71a4-b3ca-187230304fd1');
CREATE TABLE change_request (
	id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	field VARCHAR(60) NOT NULL, 
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	decided_by TEXT NOT NULL, 
	decided_at DATETIME, source VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_change_request PRIMARY KEY (id), 
	CONSTRAINT fk_change_request_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "change_request" VALUES('01a220f6-7a0e-7d2e-834c-4d4d5bae3513','01a220f6-7709-7c1b-beab-944476b73fd0','phone','(555) 010-7391','5550109999','pending','',NULL,'');
CREATE TABLE checklist_item (
	visit_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	position INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	completed_at DATETIME, 
	completed_by TEXT NOT NULL, 
	CONSTRAINT pk_checklist_item PRIMARY KEY (visit_id, kind, "key"), 
	CONSTRAINT fk_checklist_item_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "checklist_item" VALUES('01a220f6-7709-7c1b-beab-944476b73fd0','identity','','done',0,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-7709-7c1b-beab-944476b73fd0','contact','','done',1,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-7709-7c1b-beab-944476b73fd0','questionnaire','urn:kiosk:questionnaire:health-history','done',2,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-7709-7c1b-beab-944476b73fd0','insurance','','done',3,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-7709-7c1b-beab-944476b73fd0','consent','treatment','done',4,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','identity','','done',0,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','contact','','done',1,'','2026-11-24 12:00:00.000000','patient');
INSERT INTO "checklist_item" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','questionnaire','urn:kiosk:questionnaire:health-history','due',2,'',NULL,'');
INSERT INTO "checklist_item" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','insurance','','due',3,'',NULL,'');
INSERT INTO "checklist_item" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','consent','treatment','due',4,'',NULL,'');
CREATE TABLE clinical_statement (
	id VARCHAR(36) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	text VARCHAR(300) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	recorded_by TEXT NOT NULL, 
	CONSTRAINT pk_clinical_statement PRIMARY KEY (id), 
	CONSTRAINT fk_clinical_statement_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_clinical_statement_patient_id_kind_text UNIQUE (patient_id, kind, text)
);
CREATE TABLE consent (
	id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	document VARCHAR(100) NOT NULL, 
	version VARCHAR(40) NOT NULL, 
	language VARCHAR(20) NOT NULL, 
	method VARCHAR(20) NOT NULL, 
	typed_name TEXT NOT NULL, 
	strokes JSON NOT NULL, 
	signed_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (id), 
	CONSTRAINT fk_consent_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_consent_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "consent" VALUES('01a220f6-9226-7d86-b56a-8950e6f76fe3','01a220f6-7709-7c1b-beab-944476b73fd0','ana','treatment','1','en','typed','Maria G','[]','2026-11-24 12:00:00.000000');
CREATE TABLE coverage (
	id VARCHAR(36) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	payer TEXT NOT NULL, 
	member_id TEXT NOT NULL, 
	group_number TEXT NOT NULL, 
	subscriber_name TEXT NOT NULL, 
	subscriber_relationship TEXT NOT NULL, 
	confirmed_at DATETIME, 
	CONSTRAINT pk_coverage PRIMARY KEY (id), 
	CONSTRAINT fk_coverage_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_coverage_patient_id UNIQUE (patient_id)
);
INSERT INTO "coverage" VALUES('c1','maria','Acme Health','ABC1234821','','','self',NULL);
INSERT INTO "coverage" VALUES('c-ana','ana','Acme Health','ABC-ana','','','self','2026-11-24 12:00:00.000000');
INSERT INTO "coverage" VALUES('c-cem','cem','Acme Health','ABC-cem','','','self',NULL);
INSERT INTO "coverage" VALUES('c-eva','eva','Acme Health','ABC-eva','','','self',NULL);
CREATE TABLE day_list (
	day DATE NOT NULL, 
	salt VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_day_list PRIMARY KEY (day)
);
INSERT INTO "day_list" VALUES('2026-11-24','499e5558e99915aaa76f789ff2e30fb5');
CREATE TABLE day_list_entry (
	day DATE NOT NULL, 
	tag VARCHAR(64) NOT NULL, 
	sealed TEXT NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_day_list_entry PRIMARY KEY (day, tag), 
	CONSTRAINT fk_day_list_entry_day_day_list FOREIGN KEY(day) REFERENCES day_list (day), 
	CONSTRAINT fk_day_list_entry_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id)
);
INSERT INTO "day_list_entry" VALUES('2026-11-24','eafa3526768292ff877628dc3bce07d2','CwVbkv6CZpmBWBsdEJmRDFIRA0MsEr7IP+OmzD2qeRkrVDKhgaijq76Sh1lrl0muCCRs76bt6BxUTnT/Wt+ox7ruWIf8bvOYZs0tnI9KjYYKDaGtO/hJX81tD2GnCg073RSHTyiYMYZ7+nCFIDQxumdjUzYz8O1m1rUdunF0UvaBoENUj6nMy5cHmrIfTaaQ6oUMmsKjqsGY3w/jYDR0YZqTChIByapnzLfRAdPCjy7cFlkn4WkyNNbjKxNuGtt60kZ2dILnQIlg+yxyMmmptFSYmAQ+gBoUkxJMqummR658KR6FsM1bQNdprno2C8RX0uWVqcpZg0uzwbo/V2fioKa5cljC84zCwoYVgQjAyRbBVcv7rnkBYk2FZmEj1pTlHA10qxcTciWzmyvNxL0+uf539/k2ERFkBSSdCRu4DK42QINH1TC08AML0RW7IwXZQE6qTVvB+Zudiseo/yUpEQXO2zFQkunY6z6+KktiBC8+4FH1DHjhlabQx84YYkL9mTeqLcL3hWw7u9quD5V1i5aKlL6WlLKCMt5EMV4H5LOflWKQT6kqFLYryct9kAsnyYWsSkzE52RGi4DjKtklNgtvfQZwIjRLEPFaHBAtbGsZvNwNTqv50wTuJHtbvjk0f7erntfZA+CGe5jXsJ8c/dp6sqNDUTMSJ+u9Cxp8RC83dUEthWC/uNyoBjj69ZFOdHnZCP7RqxgHZHcGPi3tC9EUQpdElPv5Vn36zDqcSjVHGIT/M9k2Z+TiP4kGn9WHS/ktYLPlpXMm68DU4rMirseKBelMvg1pjLEh0qxDdHopvmO70/AUe21Mj/xkrkVPS835rUMaBqm266fSZCWlIa0YLX8nychCyAh6H1KkPN9cMWJ/91D02wi7RS8g4eNrAWD7O0rcyWTJxMlZsWQoj3sfAEblnJbt7OenXXMn28+kQv8fVGnpjdkDzhQODLT9dL/WIjDiaYkqCRY8xImnfNgEh9RZ98r4UgSwf17lrXDyvr2r8h69JSHzh2rDPYYoOtjXHyOAEOFnuAM8OWYLUS6YCFPqeRB+kOMaqoTHiEl5prB+H4k9zITNYxlDayx0NGvUoXUp4aD60/ArS849X0rDQlkKseCmxKSRa2qP0PjEiXlynG/B1+4eQ3xZG1WKx6R3x2eoFaXF61f7VpcX2zl649y5VaFgltK5Xt0wMdOHrvE0iBvPiJZkBi5a8xNvnN+vM96NPKM442Xsy7m+7xQor16K1PMD5yz3VQ1N3aaudJlakpI15DGQH+053l6gAldrS5Gvqk1anY3/hDDzN0+doX7WowOzk8lHus/RDpRce9gqvxY53sh+/r23NpFf47gK9mrFF9IyU8C++58FlmtHgDMDIH4ArHeKaEhRX3FBCHNFFhCC/bu+GxA=','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','8f09fc9497d3e63b4383675f4cfc6a1f','Th39bXTfcBm8Tgfmvfesm3+O31rIsY3qciaDrt7LSKOEHNk0BvV0JeSxoc8k2r+8kuL4vpF1f+lD4sgZAnCe10obwlXJwoe5MSE4yA==','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','0d4ca977096d9f9035ff559126af2da7','TTwKISSHI9GzWsB497Iek/eyoz746CK1zDWHuGWz4siy3zrhokvlgfn8RaNg4y2qY2YsIFj+IV1lVNNmQ9lXnO76HDoDyJeJK7RxjA==','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','90345c51f3c12ac0aa0aae42fb938ebf','P4AylXeSCB7LSzNio9jiUQE3IOIB6Z6rtN+U497WSCtqjaEbiBpoJCHL5jpkq00nK9fSWYA2NMHjngBV5wzmv5rMWkM4Xgr1DntLkA==','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','28fd821b05731b4bf2e8bdf00eb84214','ka8NAxwgONJBTbe4nb5PE/FJr4L9zh1ATTiaag0X/lYPECsdqnDmzjm1TaVEFyLelHa0CeqQ6U5SWiLEpqakKtWoKVHIkScZVvOYFA==','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','22e871209f5cb2c8f9f0390c61973b49','JgGMguiVPYcML+36+8mVPehh0Pvce03HuSuUV9DDFHgqWzI8hZKbPepEulGSdmpVNQCk+5/wpYMsd/Ul9RCnK03xWWN/TSW88HoEHg==','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','dad35bd66ec230768ac7be109a1ce2df','LFyMvkERzsTFNJczK+S5jhtufMng5PxadyErw9xW+mfjdHxWONCRjCtNLWLbhDGGBO7mTz5VG10f0FQkzEZUTC+IMigLkbwje/p4tQ==','ana','bd6b0e0679b954ca5c48f87696d1dc850bc975744a993c36ad8f0417070c7dfb');
INSERT INTO "day_list_entry" VALUES('2026-11-24','989605467797ebff057623093bd75d8c','hQDC+0tuLa+4eF/7L5aSiGV+JnSdHINP6avay+sjCze40IKOtg56JWPo39beFEB4/WdWZPKmmdrGLU9rRG2yb7doDZWsT2aWLMov8mmPGwCyMHwg34m3NeUXy5jkhBmw2KLeCrxUtvPON/yDSep4G0Igdw0jRQYi/9ko5nYvwI/dhX6fEF35GYqzhxLW4T8eTLRKyLX5U7ZD/sKYWHX6OZTeiNmlXp9jxl4crdrXrhyMhaEmKL4VR3LyuAI8paULxa4fgv3bXBsc0Qh87m6hFbf12+BQhjrvK4pfSdkPGVvTsfTkoe4DUP37BCJambto0JesrXci5YnIX7rWyr1VcNJBsnd1BurkaZXFS6/f0jBfxVeZaFiN9cHJkBlFespks4Kfw9lXbBiawPClUJk8dIwbCZFwDdRPTzox6jUvRvwTtFmgd1hva51vuEZ748sLu1ILJ50MZnAb0+03vDPJzQJiIvsof11n/Kaug8w0P8E7RXRlKTHBnVksWDMi8UqZSDbygET+pdZ0HEmY/1UX2PAZg242qXEYf/LRiLYVoOsAk519bVrt+HUUXCZVgS1ag6iNx8eRunKbGWsdF8Oshac9p/ZTzCOMeSC5xjX4YQZ5ehdOHa6mwI9wj1IM/KtKNh8OPg14qYn1jlLI7UtZGdj4wwUupNC3UWSI6YXJdKiyImRmvHC3QVyRCPtQPhZjHx6o6yHu2H5iKfjBPy3ldonc/M7djJXoeBBBX2iz5bRinfs63Qgh3X/8tatQr1gYlla8Nnmum4cr6gB5hzvA6K4WI2Nrh8Qg0Iks1RPhScwdLpb2uQdLZsJYwiWVdVWovKA4ExsZs/PdNBLLCr2lWSTtpmgVQXxc9iUDnEE7UnTa+94nXNhdN6hbb8KHE44EneY3Rpx4WlOlyvO6RYxHyNyjoouAcm3ufNKj0MzujgLrWyLrmIKo9ijDoloL7BZb/3g/Ezt5KEs0WRFDiZOkTsgTobkwBwaDRXK8QN2YhZlUvGpfw4OsNZ7dwyIgbzt/CaUl2y31kxgyJXP45zivGIWUuhuYWvEvb0ZizpkApIvlc9PV0Snz5iqboq8o8a6Vdr+EVulS4cg+rZOseWX6osMtIfyysZZroBeZwTyDB3jtFUMQaCTJRCxvWy5+7W1j+HmDfUjBIqkadIYEFFG/eEpjM29keqWms2GkgpIe93CTBNxiM0pyq8cUN5jloeSUzBtch3y9qMza71SL0XoHnr/TJXw/1YRglhjLw6Clbhxz9p8cJzwaRkGvnf5r2bgZmF+GsjCZ/HHhakkohWpAgTuJzPDNYHWkpRJZeBb0aoJc3OHp2k5b/JWAbt2dYSdUSTw1laiGilIfDkX/1TpwK4qhdQTJkDNdkFDZw+VYmf7v2m7CIPMYvR5NdlQ=','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','6ba180f6423e6e518309a28cf51945ad','gaVt9U7cmwoCQhIZXnXOGUKHcjMoXkwyHOwJbzcvOL1BLqh8fSwdUeD0E+9jpkIkPZiikQ4mVn6EEYiEtHqqqPJRb/b9v+ioQNDELA==','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','67a37201d16c79e5e38e4b1187dffac9','1dFOSA0SI9vxhqKWTzrDSlRCL0dasthTMCJH+ZfHZp0R9t3rsQTjMYdas66TF631v8svFs3GV3j8Lofg4msrVbvav1FE/unFRSar/A==','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','e98eddc16c384a85b9493a2d9d34d036','AmuV3aDFvrDKQCZRqIUmbvdrZZR/W8mRnL7ea6xsYFyIM8ps0YLLM29EigaYguP36VxQ1gw2VvWnPm/qSRzkMM31QnVuOwwus2vpcg==','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','d3fec5eb05ada0900bc7bde50b29385f','Kq2Af3g0Ot5ovS4W/OIZOaIWTkTEpnOL3GT1nqJYNOCW1eafTDgcc/j0DgnWPIRgBhjhmt5M30SLSWQXQhaTJo0PrK1ERT670PfZGw==','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','60dd1e47073114f30cb96a0cd9743b3d','DXRjaFttQQwrAnQPMb7kzktg+IX3XLcsKO0lg4e/U187uo6ZnQBPmWN0V4J8trtXRUobTYXjxnb8xIkifAcHSyN92xSqAaS2BnCdvA==','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','fa404b10d959d48be09917b25ebfd906','t8XN/eUpoMC7/Zc542XatJ7myve7R88mDMZMV9FzAgfTRc+zqhAafur+tPKVZd1XU1yE1UBZ8edEg30/xiJilhnWauA+hlibZj/QOg==','bao','2a0fb676ec0560beb576cb265418d80b6caabcaff783fb6b5f741d675365cb95');
INSERT INTO "day_list_entry" VALUES('2026-11-24','cb54f51ca2e92b9c6c704d7da713cd0a','q3dwlskOsTA/Tsh4KguWZKFT+yFsdoP1COqZWRK0vxlyHOGDXHMdjafF+JR06yQdcu8h7yeLlTxlqSyaqicDDBxnQznwLLFZbfvrU/GV3MGQutVx94S4hvjbS5sBJr4ApYhPTQfz/zLusmKDW31pyrx2meKbF9Xns8ZytoX7Z8ptGkqBoqvJaHIGzzyhBfrAJsY+jQAquq9bDNsYOmmq0QSeW/aawwnTUKy3LqiXnUwQ3kM/nLuxJaRZ8xG8EVblRjWoYad3cIq1vj+eH3NWQOtTKn9PkTn5LCRsT/h6l7zD+o0ZwkNWx8kLJwmbKESylBmzTJxBRhY9Yih29FOu/lvFNlX6D1Tn+JHCxzdAVaJ9fCUw1lRSkwICcm6qq2DffD08HC7GuCEba9As4Vr//Pw9VBcHvPPK2R5/8V3F3MVcVtV9HK8zronbRPkl+TGITuxwGR0nMl8N+iSNySTEvMvSQKM7mUJR9Ky1VQU9yf7SMIIb0PMRm1giUNm43Le0K/LHfr0tYMzJvgP8gpPFb+Ut+UQ4wpvHRiaDf+CRyxL0BYi9Yc+mId+mGxja6ageik2QgITneYRafEUUKHBx2NVNJ/2lCpshr3x0nAfv+4NFsDt15y9FbsjihLFHMj0vigk9LdNDrdr8BkpWooL9FDDGABAIzs0ihgJT2aBfbnh7AD0RqEvy8DsyXQyFqHQxvhPMM80JejLgno+NROSBnEmBzypZl64prPS9DZSTjL8sS7R9yriB+su1pJcUNI89hr6m9dLh8vonhLUq8kFjxJqAHm/zGI5DPCpn9Dnojd4zOMAu8NO4HUVI/tKokT72LVNyPb0ph0QzmXlT7gn1whoruoMkCaNZz2GNZRKJmElFPCLS6al90Jk1YoSyMpVRerBlPNS6YvG1lNDGZ9eFOMuXzeIYRuu/vl1iVFe4FaEk7FCm4Vq4ByzMfiuMocm/TTcatxrNyki8hY6OxA2e8pnODur7ffN/3whTrOTPiwp/75lXe8jAh4Qizwh3WI1XkXSTnwy4+lDbgaW2Fr6/QH3bRf6WN6Nu2F8/5PmixlyMl0Y+ZaTwl1a45S2EP+9c4m/20fud1oA+OgoTZ5c6etWJBKf0MipO3Mn3np/t++pIGQHUmqtC45O5V+rwYufIFE/G3hQMmo+Td0eRWAzFtUqE64iUyJGxV/jCgceS18oBOUqxCqChW5/cSWVF9o2FtZkNS2nug0jFychH/mFEwg+QmADL+8WLMvSkSxz7DL9jtZN5/G+KO2gjFmSyf7HasQiGZX4TdvI+3Fb/smqvH6Qhbzlc2tz8VYNLnpwOSFYWxEtFjVZmCFyXnYdlelR49Cf/TySOfuQYgDuN8eKtzZRaT4UxMK3U+OGU8jiOsrz0IhbNTIvPeRDhiNk=','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','630c3adc09426f4a9f20f79dfc702d29','wxskKeqZrW4u+BE21tbcPV1n8f1fEUF7s0GQdib4dv+x6Q3URNT0J5uqVptBP4pzm7PvRkdHYatW1p0P/7MjpfxGLfhTohfud097qA==','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','e3d7041436836a30a9847baef6cc4c53','z2LD2Yg68w0oMKf2kyeUArWa8EOWxnwevfbghv6n27tTs2tjPSIGtR+w8YD4RNk9gsEVXwq0U84xX22pUV8/5/dIK4PRvsz3NHwD8A==','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','aae38a1dfe63ae3bd6475857a3335def','+L8brEdzPW1Kl/fqgKtHRSoRAutpXBkrSLMaHxGKOn8GkTwAKpdnWRVK4K7EUHcPEk/Jzlznhwbt9y6uIul2nUpXT1qG6FUwDA6irw==','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','7fb074a02c90a60bee8a5fab1dcd7b5b','MFEHIMQ/orZ9FdvuCKVySvQZ+Qu8YMYuk1075NpvdmU4FWO3DgdyswvEe1ZFxrfFbapaWh/nSRu7V2kpHNqOZcajCYInGRSUkTGGaw==','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','62d840dc26303751fb9e8527cec7aa53','DjqMH+t2JgYVeAIisfiJDGyhBeIUTjGo5GCgxpbvRXzk3ee4Hj7Sib9AunKOGTI+ozI017AB/RUIZp/AOmw3dPMAtDH7hkFh86eknA==','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','a41f921908be173daf7142a78bd98ac2','RbcziF0GT367stpMrgAS4mG6KFf9oA6xrx8WuyIuWJCAF0EfsNu3uVJTRz4/lM80VJQmVs2f4onxkvp/Eyv/c1YI9X/PdCGT5JURag==','cem','fc5e97051bd0ad32c7ab0024b5bd2d9c7bd46d056bac85d640bf23561c3c79ae');
INSERT INTO "day_list_entry" VALUES('2026-11-24','865ad2275821470ae3c0cc00a6c3b3fd','7/0E5jFqRAmTZseALdiqU0fWflwNhdf5L086EKK6ib3sDPaVQZb7C/txIl3N78xNmW9pr5z0qJvtNZAI/+F/IEppsKbTvOG6kbqyc9U9kw4O2K8pU+yIYjYsGcgTc2rP+4C91fMSmxqqA/si5qCnPh+ULSpA7qBc5eR/jDZHoNToEI5GQy61U8L19Fqq2wIcN9sM0ZbIVUN4X31kAIEpPWtZ57XH4pvT+kojDN/h3ukYkgC+vAOJZBHC7kMwD/RF2XTX7gdJwGsFTgNBn6QC5YUBay7Zpo/fpwq3I0Ln2+Vwwzk2+OBpVaReYV8rQTTFQfbu7WuUI8LQXcOqIk8tbKctPzFn2xaQ3tGUIFabNaybjerDXtsqtN7XJZY1+v+rlmxbd+oqJZYMABq8AVSfVFAnr08waNu6AExHgdNza2c6Ozu0Zv3JigvfVBMjT5/xUGoed39Xv2gpC8QsB5d1QnrGOG8zg5+B9VNZE8hFISfUh9FEVeHIi2RMMSYKA9OGAZ2bM13R7hZ73Y491aWAT8gN2TV5paYd2KijKDDd5v0QijCE1IC21I0aWN0ePUMeac4oEegvbPXRzy+8yytnb+mj++i6SQfFxhyzSLvS0udii9pIocyfZc5t+HCUSes5qTX1nVk1sh+8iDnmlEalMdoNoAR4JH82KFFbF+U80GnkGRFN9jntc2aQsblMHv+TZolvJocNO/TCX6a6qZbmyOLmlg1wJbYY0Bo0pnnFwcpmjrNrNcmUUo+PCCDg/w2YyFcTqdv7FLuwcYBMtMATI5ehkCMQjUDZzFwjQ68M7T6qqeAffPziC04RxDk+KkqfNhanGQl69pib1opFj0eYVCLxRD9OHOB/88+nmnd57XGS7Q2tZ5mJ/9EABq7WdY7aTmBCp8iAEgMUN7/HxLlj2vqOP6r1oteFl2DTxskGy+4HwvqZaogafkyF9wSAhWNIVychTSbZYoIaUbuQ1+doNbv92xBEB+4THMlXIyvFm9hKADs3hfucamiPFaZy0y8DWAfbFxSdsZRPu0KI6Lb3o7s1MDALJ+yOtPRKBAaaSH2WI0idBTirxZ9y6Dk5/JT5d9CWZ50IDADDSr7LwfaN8odEN2vCHZKFbSzy2ko9c1yLZYRdaMYgBP+7C4RiDAhywOai6jc+6zwbPIxdHGRFEJ/bg4T8hCxK/bobgB0ocF1bv7d/xWytQKcxOlnajV/LOQL1aruG30U+PXtpC3lZ/B1ZIwUf3wylxXB98YsCZM7MJSPVDEGKmFQUdA/WmRap4tcN7UnAjKEoDBxydQN73B1bu8sNSGJj1voaUekxAd2SOlJQS3+kTDCVQNPUHHXsO7yDenQ8FkDy1hSHsSnXML2D3p7ccSNp0QmFyB9GiKPCBCzS3Z+9II2Kuk8=','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','82563a4a860651788c76565956f72853','AmsyCJTMcxVv7+JPUNa25C3vC9s8X92KIc2rKk/kRaBLL+k1EPyHDBcu/UTHhP24kT12tlFKkkM9dCRbTw/5jVryqorJ7q6v44aUaA==','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','2ecefe54bea24f60201e8b52a5b5620b','r99fPWZKuHHPMBUfpb6dbx/wU/WXHi9n3vkg/emt5TfYDBFRHW6djlNWfweO46h0CkfsIBuFni7zV6ri6to8Uo6jNPzsDyUhTV9Yxg==','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','a250186c7696d63eb64f893548449d47','IFQyIDKXxlwMz8kZjgmm338xw3M2two0782euBSzkCjvlcsJQF9cMgbqaIS64AxbWeeYk0ZGhHc6/DYlR8zCQ66fGWedIhTzAtbzoA==','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','0cfc70a4e47573cd1afaf33de2b06111','f7gCWkRoRRx9iUB8kebhAARB6mIJFm0/szMpbRzQgq1FOamDwmS3zL0CM/8LRjHCQl7cqGGXldRoJ2DmbQ/jbDem0YmRmuhMOmb+4g==','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','4519da5c2c18dfc9ddf3e8cd51545cac','UwI+I3Imu5jTvSN17d1lefHjmSvXzeRmnwmMK89ZJnqfIb02kWXnrjJzEvjGURmc7pkOBRzfCKJ9UoFBZLi8cWjL/KtMv4n851nVMA==','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','3a829a369d01414e5f2d840b1ae630b6','xuikd3fgIcESqsISN/JK7NOXWwQ8qYdl8e4TkYbvTtm1SE1cunv7KdjOV0kd5dNMu3zd/SdSJN8+4MXuskzk9lXOZLsdSTHjf8B9SQ==','early','ca3de4b2022bd26231439e69b06b4f7af72d95549777f86276856b404f8571da');
INSERT INTO "day_list_entry" VALUES('2026-11-24','8d4a2c8e40197bb2debb95c97c8f9ffd','yvkYy3TpiXWMdqZbpgTQFqfGwBl6l6qR9VtjXki5uNQoXvqCW50bHtkCDEvIbkdiqR6TkFQGRUxTjp/AV6XoLnnUwXopR3xCkq2/PBgMHMC50wez5FGOJX2TP84uniVYD6Bi9UoDLxhEWLqHcq8BKhku8vO3KaoHtfARfzCE2Ahq4pPGY5RJovPj3i2mHo6JPTcunGX18Nxrj12FQqMrlQTRDfeLQLfPDkiD2LFkrd3IvJtC7VmuHqXdTd7CUtbnkKGagRO3wJe/D5z8A744hZHuVvxRaPw0Fb4l885lHmjQ3ijtX+SMVIgPclcqEtWSrVfYLS72XK+soDIxUlUeQ55EHmga0Ax6IGW/9TzXO2YgARJ+mWlppengXzozals/TnKnvf3q5Cj+PQ5wWMTdeE0MX48LZ5URaWKY3dEij5smXgaKIboIsvyXHRxgtus5rEyKzhxFMjI8t+9a74dW8yZMdjogDYkaHKt9CTTBEd3SBMFTEh3Y8RIUL5B6v12PrdNC3Al29dctjEVIStRmX1au2ajIUK4+8qlTSBCeU9IlTysL2YBtYUhp/ls1rx8xu0U2qXxN15KWQIWXTnQ9o07/hAdrRv7vo0Zai4G/Y7jVP2CQ5HTww2d2PEvUN/8pzzIRL71brBbsriXoInsTBW+tPAiZkDU8E5GW3jpCTcQ6LG8sYWhmMs4DGF5n5dtLLIYpaBhlBWYz2WXzYWAsYg0slRphBzQvOOgAupJG/yf6ky9J8KcvZe8gOjUvtoLSYjjF+YznQznCfeComRZCdzuzIYbp1i7PzlQdFII0uUWTyXUUV0GfIuHbBRDW7NCRy4Hp9jXUO1qUiihF1igpEOg3864uRVYMAYJYGKkxPuFkmcef0ZtjfkbVhyxI1//JouCcHpmW/bJ/UUQCNNJDe1wfZWJqA/wWIThMRYGYNgDqKzaMg+IyRCo1nLldziX6E/NrLsGd8ZwS6fybBJSicqNkNAJ7yn5sVRYcv6BKbvGp7nZu2f0oPCBmThsJem0tENtJxuSbhBJChLnvSYW3EwlHd9LrNXSGM0XDuTKIqHqkezNszsOAWExC8M6jq7RfPfkPR68t08EqNvyvCam1kyvWnG3h5kObkCoVnY0EF5sqoNXErjnfvsMKi9XUCg7o/SE0DdPBakQgsw/vMvTkiLCsPbWMu6S29ntfhnM8R8WDqbLxH2JSoipO85cZaNDwvS6I5YO4KZZYfhD0gxe/8TE5TIrMx6+VWWNRhNJtXJ7WOcM5cph9o/NmJ759Lu/FdSZpA6HbgIpytAwh51bHojviAlvjgj6vY5oA+/9qzqxhPbQsAll7q6U+1vJJOg1A1j5TOKgV0qdi0wGxrrIiyGVIvVzupWnGayo7GrbUBSDCl0/YpNFwVmrPebk=','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','9f6cf239a7546d15616b7e9743780b1b','MUPI+wGqJtSLJM+gZ7A1ENLhQ5Qav8ObCKVWdv4ivRkPSEeTtJMWpiRld/SW2rCuSJEwyJHOkTvV2MK37CaZWdYuEWoNgnYORimVIA==','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','144fb7cba94e3b56c61a3cbe2758f565','ruYJ3YHAbeH25EvsCDeiEPiHPCqCrjXbIYKWDj+StfMOHa8jEL6elTDKc6ArYuN8o5ae2u7PNeOAYgagsU4vvSAqV4jPTOhUJf31OQ==','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','0affcb92418aa79d23ffd33132ae58eb','yYSDKIbHAXWJBAchIXuhSd04CL0vGePN+oPQSFrS/Ztt/29SnZTdHGExcENSfoynKpvLJ21lEXWvpG1Vtq4VfMnDR9VRtVh5ajgc1w==','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','69eca446786f55e89416cf62140abf3d','dQ9on7DvVqUFc84p2900FQFbY+hIOmnwSNQoZeybVMZrRGida00I1a01mJbKcts97jmQ2WAPQyoNmZmoB+9I0LqfnW7EH3FvmaZo1A==','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','6e2387ff685c0039d20669a41f6bca00','I8rpH0IGCHjfBm03mkd/Ymk38LVxMbn25csXPdYW9yD7QBy7vMsCuLKof96PIFRMLJE+v5IjGW/bFOyCXxvPD2YQyNCHXiBN3UlMQQ==','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','f59bd4bc1c4cfa4774126bf0922849a9','lscFwjMgQ3JCP7FCkmwcwEZioIz46ZfdIg4CdGBNw9QN8pyIISa4ca6SLj3GyEk+gGroWqT5tdTyZUeT5zjciWej1tiNO0+UlNhiVA==','eva','d47eead4315f74c4184ecbafa5e3de0590fad4fe9f61d91723efc537ccd6ccdc');
INSERT INTO "day_list_entry" VALUES('2026-11-24','8cddbba5b6457add9e6a903a70b6dd27','/YHWlv7HGau7QyLNrb5qlRc/cS2uoxdaEoGLB3MDIO1ctCPo7dNGrNclypTlrB2iSm3ggvT5Zzo0byQAgAHlOJwynwFnmG+DpNvCTQ2kj6G6XKSclGAFpCOD9HbsrloiYg3rOGM7aGbpkdp3eWfAySi6ipWLNmOypRdPXPu5OkySmdf3TIJvysso1+eRZo1ggyA0jJFtdBAt2PNlRzLm4tyfRhE0h3K+SB3w1/efJ76g7G8QN0NkD0+Z4a49yAqJaK1zcM0aod4md6PUxSvicb5NKibV3/ZUEFptOCHH2HOKdhBcylPhEcLABwgVIAM24ld3mevm3gEActdbFNo7KtdEWeS+jz6rhiA0egrfuv3MwpQ4hpzhxBrCXJsfyzN+0g/+Rs5tACdwndZ+rq+RNRiCFKxHSPrG1RwzJX/OOFpzPELHGwspwAO2KBbzM5RkhuzGmm/6rBIIy2hboLBPGFvAVOAgVihuib/LOvO/N0ZrLnpLh8IjPTljy78xOHJ3EGMYke09mbWXbeSLW6dL+VDoDuHvXL24Zsr2qI9qiIQ3JlUaUTvEOR+njHB17jtQbWcE4w0GUdvvQAR/xSnEy3/pfPpXm8SAKUlz+q3q9ccSesJvS2E/09L00mV3iITR/G5xY1yiqVoxj6DEf05m0W4+d8nrSFE2blue18IbY/QjhTtt+f4mhvm3UOy/O1d24zhHx25MvpVTdamvr2QkxAg36tu80D6polF7fvKOvZuseeIIbmMt/v6vLe38DVHjt7hMTefohjzOEx6aCr36BGDoKSunnD6lPoddXMUUry0u2a1466P/SR82M/ERDsuOhm5fYsyfWo/y4ZE82/l7NY0BFGglLcfFzhUlYf0ID8auq2elFXNfPLfZSJCs47kvavi79hfuasSQSNlX9i05FZ9zIiRvTcjs68aPEG6K8ZTL/Lkf6AjgqmZImg9aSG8/jm8qmwJ1TQykqnRDUZBuycLAkJsP8rChD/2f1jb/BOJmr5UTP3Cwof7xM0O6nCcLF+Jn5AuJ/ucEFVRhXMstER6nt1BGAXVrCTBNB1nPcm3t/3FMWV1TENFyFcCJQe2dypB/RS2eVGUfuHg8OnuBPKgCz5M4RtuHp36Shy0qS9ojYr4XO/DhSwOS03eBxxIXirhcrOHBPT3NDbuycW8No3ShXfWsIhWxtfOGhaCiubGDdaN1TN3p6p30A5C171PdweK4Lf3l2Ssdt06LaU5/239yJ4lBumhakRfVzlH/0Wk9gdQTi76t2JmA/Igja3J0k5nMcsDwzqCiT1ZzTRc1FNotIfuyZKJuqqNn0o8I4WC+khOf8ZHDTu+S8iteiHOzco2xqTQA83REh4W5wwHLlN9NX96QuiZ8oKyyYH9V87OPD/5h9RDY+6yD5TE=','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','e15917214bf03dd6d01a41808b804a48','rvtrGJwe3jHx4NU5iXhHzfdXAJWve6+cNqUE6iuOoLwgDQSJ5nJQHF7kGZkZLnLroEwxE3hO2EaRFwDQJE/RqRlyabILJeiDM/urQA==','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','816d6d4d27feb49450b47231191c5824','6X2OqmIDphtMOrpMIhsY1vSWtHwigHx8F/P4nrUt4IoHTxcNbhtJ6cqRTaRKAOqb6w64oTqd1ijDwYlJH+yDuDp+jm/yBJ9+FencnA==','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','f32477e08bab94cbb6fd914ea7a60de6','0B/kxom0souwT+FFMSAviS/ydezEqSC+ATSCS09cx4tLrMFBVcSzmIjpZqSiEzdQoKoDEp7JTaRgEH3JNuwSMBfoBJkYUsjutBmfAg==','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','d093ee8407179e7610f17a6bd6e37a29','Vf50lzouHWP9m5cpIZFDALvGfMYGItScPR7iKV8e3IMIz7rAdvz89WsYBEUqmNVSQ86w4LjF8sh6hD7eO+nyuP1JQ8cf78CB/B4C3A==','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','9f73b47290727435a581eaa2542077d8','ta/FO8DnxxCSyjm3xezB1KtzZf3Ax0WuM395h/7gc0W16pQg9iR51stHan+xGrtiQE3+wbzhBEfLrQLJVwf4kfMq7Zp+f910N/y0cQ==','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','84d6d7de927ebb2072c8e17e0ce2bef6','eNCfZ4TOgkEFhckOYJLNYyHq6gFHMarKhUVrr50o2GjI8UB7bj3zpjAWFK4zOdQb8gKE2NFvDYjdtEL+sbSnyp/mSuKjcqtTZLKFmA==','late','cdbf918118eb155639422fb78a22781c805479493c88c378f18aa18a98b84cf8');
INSERT INTO "day_list_entry" VALUES('2026-11-24','e0c344aaac2fb945f6a09092a9fd6568','qU/wg6PyvMU3iByySWw3b9EbuxX/V0XOKTBb/Lu9R8QWYrzB5utPZBLFOdqP40D3oND/dAPaXY6YU4b+7Q93cLbvh8P9RTGawRv6ou6BYJn1YdsBvsJfwAYAz+sZiSbHrt36luHoXERJc9REBJ9Ve8dOldmLY3xs0VKH99bpXC+bz52TyiPS3jZA48ENerrEFSJ7lJ2WvTYQ6GTliC5Xk+jxKq/Z1WPML6+EI8Tg/sXBFbn/rQNWlMzpTF5c69SKcUVs5c76qgrpLdySQkXYbENTrftCRM/iuAdQtNBMtDKyUIzaJSmaXgPtr7Eecf5uX03GOfkmt0qNjwC0M+457d6TjShZ1dyXJGaI/WdFCp4U6gQyVfO2WxBdk25ecJWk5cOEqMR7lUsQU7PS2F8VYBauwwyaX7no7rY9XgzOavy6K5ma+Uio7g9GiWhTAGsVZELQUP1hgjCgLw7XPLqip/BFXiSfBRI/uNWPjLeJNRlC8Y/hmzgHRvPSLWD7lHhiaSp3AHAsD6PzMhBKBzTl5Qs/p4M7lLwJ4EwWymuXo+Ldf649nzNoma9OfBkNUGTpSX5o3JrvmKSzrknm3Saw/iAgd5Q5gLFKDz1prCR0/qbAsj/Dd5GrRwx/w6nSRX7+9LlfF2G9nJ4D7GZYoNlM1cwdW5WO6EfnK/D8Gnb9jYTZqGXkyrsQJnPNTjNJQDAGBdGz5D4W3Q5O5qEqR5hXDMPJP3yM3AzSeXKFKBp0W1VLa++vAyTAnbwbjJ5EJFayEZ17MWKrFPKe8etsGAq4jyZ8FXhZIfEmVqOcCcBFJb7jjCCVKm/EE1+hA0fv6l/Agwdq4CX1rOR1+L//PdoXeZdG1dqJiBPVbtA/JgIJq2ynb/1y8uYoUUW4sfist1iaYgk8OQCBAvH3OnZH8w+NULbVz6b5pk+OKCO8ZZc3Lv0ooh1F57J8uqgiVDiAbKcsBTdD2xd1ALJjHWq2gmowXW05XnRl1lhm3NkgSalV59KeIc5clavPvgUIUu1xdHIJMNNJmc3XccavSG8cGJWrRF7UXi05R/EzQBIws+Rx80rNrd4r0/Z/bUHagZpRJab91oQase8UZ2s5oxtgNVOJSgEYuDsTe0FspLRmCj/Qjz7fRb6z3cdts052TaWWZlcOqyR/a1mNtGyc1L36so9dXoBbOWSoAz1iMyRZQwlhBnPQaExViQWuLbzAYiQxy52fXxh/9hGSQM1ZEJ29lnrICe6Z155ZW5EAkzyYMszd8HxGLFGwb8wGxCSQ50Iek4ovmjdJpVOnKiUcebGf6T3Vcks6vk7lL0Gu0TihPGwjVU5RnaN68mPwzSpVrF1TDEgjkNiapaFl5yM4ufCHulqzO3lY44ASl8WLKgyhiWyHf96ytUBIkFOyN4Mb16k=','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','11466854b15f69d9f34817c0b9f7f61d','usrMdB4TqFvHPMABh1rH96jTsqhyjdAH0aDntYQjVucw7OUDchhJWxLdDpay1jVgXfywURvo7lp8JGdzm2OGli+cm3PXx9WRmmoMCg==','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','f96a7a6329318fd4146de877f6fad352','vg1J+GsHvEadH4doYUajhMfYNyWejiroS4NYw7bUdNAR/2zQQe8CEscRqNvcWCSdfO7MIQGyaKGAFNfsLKzN3gMdATUvB3R9XKBymA==','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','c7b0d513fcb4af4bd1cf8778fd46319e','eq8XVAHKs1mCHQIHBCsRZSpndA3GtaZ4n7cN+wf8O94R+Ij6Mt8gcnOTbjCbTGmWIyR6idv3Doko7CffQAip7uVa01mU1z3Ogz6rUg==','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','65a1ce4e54e0244d93d8091ca38991c2','2PVguXExxz8gkfYUs3BaVq2/dMjy2d4mmin9WZFYVH0yMl/ubz6rDa+RDFLqAFuNBPOx/syTah2/+K4hU3b4/ajHLvMAWhghQbrg/g==','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','173554d05123ff25ee854ce38231495f','P59Vi4sGapqshpTcjt6FOSGBxiZmAv94vKKIx98WQl5bTp5H/pJQDs+DErnYIZIB+cZIiCIADp6PPWzyi4P/c1Rn0+6f3tzvd2N4yQ==','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','7bd853079cd0dbbd708d41692f01c4c9','bEZ/osKxUoRyJTyneSinZuLWZ87BCGEX3yGqFQZAU2vYmys7nTonwfmKCF+UC3w8zvkk9TTJjMOKbIuj/4cMbvonVeEaEI2L3lcW6w==','maria','a844f156e4b9e98f8b5b026424f56fbb7d9110ad60c353e5e9d53e5b1e8a2178');
INSERT INTO "day_list_entry" VALUES('2026-11-24','01d19ccdf4fe606bdfa4dd898a6e05a8','HaTKZK6lGCcO++7qVktU41Wzv8lk09ISHU2cgkeZ3ZWWAw2T1voD0MJZIk5qNYt+1iGwlctxrt6xeQWKVQpCTzig7WwQrFx3MsDr1Q==','twin1','9b1ef2a6ad4f65d50ba93db14773d7357ea2a433601fe80a3e62b56faba2a8ea');
INSERT INTO "day_list_entry" VALUES('2026-11-24','e8081b6a4cf40b5c0ff14fbd437f9ada','RdSJONAu+7htgGKaKZz/yMqnvJvAJBIGIZoP64Mm2vmeiHhcDVYdhpebZYH9UOqqERRrYySlMA/jUeoT1M+J47lZTzrmLcwfpwb4eQ==','twin1','9b1ef2a6ad4f65d50ba93db14773d7357ea2a433601fe80a3e62b56faba2a8ea');
INSERT INTO "day_list_entry" VALUES('2026-11-24','455901c7175575858706b7ed9853edcb','65siEK2DOdkg51iXUqbuzPoJE79bp2iv0Wk8qGUKwBwt4s8/qtpT/TbO0oRExGEIByhfNKn5vK5+KISj87VKPldVAUiE7RITx2jhEw==','twin1','9b1ef2a6ad4f65d50ba93db14773d7357ea2a433601fe80a3e62b56faba2a8ea');
INSERT INTO "day_list_entry" VALUES('2026-11-24','fa5ac08fdb366d4131d4ec7cd9beba48','ykVbivYYy8Zp3zF5tUkql4IXq8Bb/jaWY646X1w/ID9odkblfJFOf2dkUJ0yV37uWzlT5uyjZ/pzac+Z11iJzVCQr9mVXQo6IxPtlA==','twin1','9b1ef2a6ad4f65d50ba93db14773d7357ea2a433601fe80a3e62b56faba2a8ea');
INSERT INTO "day_list_entry" VALUES('2026-11-24','57701d545cf9a64afa34542a92dd1dff','Bq+dsZjKwdp4AS/JPy5dn5ex7Ft+Ro8U4ly+mVr8rhpw4sN9bJxmKmp848Y/soAsm9tDW/aCemnzAp1z347EQ3qDuhFjjgDNNptJmw==','twin1','9b1ef2a6ad4f65d50ba93db14773d7357ea2a433601fe80a3e62b56faba2a8ea');
INSERT INTO "day_list_entry" VALUES('2026-11-24','78ddb0ff09bd9aa509de8d545bb935a3','gb1Wvze5uDVT3NWkyQKysQhP64FRXC+vX7IgvMKJMc8af3RvtHgU7aY8oSHpIn6bu1CBtP0rJw1tmaA/PNl1i0YvYBAL2lDGh/WfzQ==','twin1','9b1ef2a6ad4f65d50ba93db14773d7357ea2a433601fe80a3e62b56faba2a8ea');
CREATE TABLE desk_entry (
	id VARCHAR(36) NOT NULL, 
	kiosk VARCHAR(100) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	reason VARCHAR(40) NOT NULL, 
	device_time DATETIME NOT NULL, 
	received_at DATETIME NOT NULL, 
	family TEXT NOT NULL, 
	birth_date DATE, 
	detail JSON NOT NULL, 
	visit_id VARCHAR(36), 
	settled_at DATETIME, 
	settled_by TEXT NOT NULL, 
	CONSTRAINT pk_desk_entry PRIMARY KEY (id)
);
CREATE TABLE form_draft (
	visit_id VARCHAR(36) NOT NULL, 
	questionnaire VARCHAR(200) NOT NULL, 
	version VARCHAR(40) NOT NULL, 
	resource JSON NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (visit_id, questionnaire), 
	CONSTRAINT fk_form_draft_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "form_draft" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','urn:kiosk:questionnaire:health-history','1.1.0','{"resourceType": "QuestionnaireResponse", "questionnaire": "urn:kiosk:questionnaire:health-history|1.1.0", "status": "in-progress", "language": "en", "authored": "2026-11-24T12:00:00+00:00", "item": [{"linkId": "allergies", "text": "Do you have any allergies?", "answer": [{"valueCoding": {"system": "urn:kiosk:codes:health-history", "code": "none", "display": "No allergies"}}]}, {"linkId": "conditions", "text": "Has a doctor ever told you that you have one of these?", "answer": [{"valueCoding": {"system": "urn:kiosk:codes:health-history", "code": "none", "display": "None of these"}}]}, {"linkId": "takes-medicine", "text": "Do you take any medicine now?", "answer": [{"valueBoolean": false}]}]}','2026-11-24 12:00:00.000000');
CREATE TABLE help_call (
	id VARCHAR(36) NOT NULL, 
	kiosk VARCHAR(100) NOT NULL, 
	at DATETIME NOT NULL, 
	reason VARCHAR(40) NOT NULL, 
	patient_id VARCHAR(36), 
	answered_at DATETIME, 
	answered_by TEXT NOT NULL, 
	CONSTRAINT pk_help_call PRIMARY KEY (id), 
	CONSTRAINT fk_help_call_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id)
);
CREATE TABLE identity_attempt (
	id VARCHAR(36) NOT NULL, 
	kiosk VARCHAR(100) NOT NULL, 
	identity VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	matched BOOLEAN NOT NULL, claim VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_identity_attempt PRIMARY KEY (id)
);
INSERT INTO "identity_attempt" VALUES('01a220f6-7588-7e71-bdc5-35d0a68a33d2','kiosk-1','175b15abca9fe4920b12fa56b9a7015c1604c2526f23f1f4a1b4773e0788a699','2026-11-24 12:00:00.000000',1,'');
INSERT INTO "identity_attempt" VALUES('01a220f6-9e22-7dab-bd41-5a4e6c629dca','kiosk-1','92d8a2a42d6433b15c1244a02d64d427117ca007173cd4661b6ae7c279815b58','2026-11-24 12:00:00.000000',1,'');
CREATE TABLE kiosk_state (
	kiosk VARCHAR(100) NOT NULL, 
	account VARCHAR(100) DEFAULT '' NOT NULL, 
	reported_at DATETIME NOT NULL, 
	version VARCHAR(40) NOT NULL, 
	pending INTEGER NOT NULL, 
	oldest_at DATETIME, 
	problem VARCHAR(40) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_kiosk_state PRIMARY KEY (kiosk)
);
INSERT INTO "kiosk_state" VALUES('kiosk-1','','2026-11-24 12:00:00.000000','0.1.0',0,NULL,'');
CREATE TABLE lobby_session (
	id VARCHAR(64) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	account VARCHAR(100) DEFAULT '' NOT NULL, 
	kiosk VARCHAR(100) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_lobby_session PRIMARY KEY (id), 
	CONSTRAINT fk_lobby_session_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id)
);
INSERT INTO "lobby_session" VALUES('25f1c239b8b330689d800d97a2f776e0c6234cbc512a4b43787443c2ef38f08e','ana','','kiosk-1','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "lobby_session" VALUES('b61461be4996d55d2888110f9b5df3c77bdac31d1c6a8cf0adbb818004c6ca8b','bao','','kiosk-1','2026-11-24 12:00:00.000000','2026-11-24 12:30:00.000000');
CREATE TABLE location (
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	room TEXT NOT NULL, 
	waiting_area TEXT NOT NULL, 
	directions TEXT NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id)
);
CREATE TABLE patient (
	id VARCHAR(36) NOT NULL, 
	mrn VARCHAR(64) NOT NULL, 
	family TEXT NOT NULL, 
	given TEXT NOT NULL, 
	birth_date DATE NOT NULL, 
	sex TEXT NOT NULL, 
	language TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	email TEXT NOT NULL, 
	address_line TEXT NOT NULL, 
	city TEXT NOT NULL, 
	state TEXT NOT NULL, 
	postal_code TEXT NOT NULL, 
	emergency_name TEXT NOT NULL, 
	emergency_relationship TEXT NOT NULL, 
	emergency_phone TEXT NOT NULL, 
	contact_confirmed_at DATETIME, 
	deceased BOOLEAN NOT NULL, phone_key VARCHAR(8) DEFAULT '' NOT NULL, postal_key VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_patient PRIMARY KEY (id), 
	CONSTRAINT uq_patient_mrn UNIQUE (mrn)
);
INSERT INTO "patient" VALUES('maria','MRN-maria','García-López','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('early','MRN-early','Early','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('late','MRN-late','Late','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('off','MRN-off','Cancelled','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('twin1','MRN-twin1','Twin','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('twin2','MRN-twin2','Twin','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('none','MRN-none','Nobody','Maria','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('ana','MRN-ana','Ortega','Ana','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177','2026-11-24 12:00:00.000000',0,'7391','02139');
INSERT INTO "patient" VALUES('bao','MRN-bao','Nguyen','Bao','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177','2026-11-24 12:00:00.000000',0,'7391','02139');
INSERT INTO "patient" VALUES('cem','MRN-cem','Yildiz','Cem','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
INSERT INTO "patient" VALUES('eva','MRN-eva','Novak','Eva','1985-03-27','','en','(555) 010-7391','secret@example.org','18 Orchard Street','Springfield','MA','02139','Luis Emergency','brother','555 010 0177',NULL,0,'7391','02139');
CREATE TABLE patient_name (
	"key" VARCHAR(200) NOT NULL, 
	birth_date DATE NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_patient_name PRIMARY KEY ("key", birth_date, patient_id), 
	CONSTRAINT fk_patient_name_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id)
);
INSERT INTO "patient_name" VALUES('garcialopez','1985-03-27','maria');
INSERT INTO "patient_name" VALUES('garcialopezmaria','1985-03-27','maria');
INSERT INTO "patient_name" VALUES('mariagarcialopez','1985-03-27','maria');
INSERT INTO "patient_name" VALUES('early','1985-03-27','early');
INSERT INTO "patient_name" VALUES('earlymaria','1985-03-27','early');
INSERT INTO "patient_name" VALUES('mariaearly','1985-03-27','early');
INSERT INTO "patient_name" VALUES('late','1985-03-27','late');
INSERT INTO "patient_name" VALUES('latemaria','1985-03-27','late');
INSERT INTO "patient_name" VALUES('marialate','1985-03-27','late');
INSERT INTO "patient_name" VALUES('cancelled','1985-03-27','off');
INSERT INTO "patient_name" VALUES('cancelledmaria','1985-03-27','off');
INSERT INTO "patient_name" VALUES('mariacancelled','1985-03-27','off');
INSERT INTO "patient_name" VALUES('mariatwin','1985-03-27','twin1');
INSERT INTO "patient_name" VALUES('twin','1985-03-27','twin1');
INSERT INTO "patient_name" VALUES('twinmaria','1985-03-27','twin1');
INSERT INTO "patient_name" VALUES('mariatwin','1985-03-27','twin2');
INSERT INTO "patient_name" VALUES('twin','1985-03-27','twin2');
INSERT INTO "patient_name" VALUES('twinmaria','1985-03-27','twin2');
INSERT INTO "patient_name" VALUES('marianobody','1985-03-27','none');
INSERT INTO "patient_name" VALUES('nobody','1985-03-27','none');
INSERT INTO "patient_name" VALUES('nobodymaria','1985-03-27','none');
INSERT INTO "patient_name" VALUES('anaortega','1985-03-27','ana');
INSERT INTO "patient_name" VALUES('ortega','1985-03-27','ana');
INSERT INTO "patient_name" VALUES('ortegaana','1985-03-27','ana');
INSERT INTO "patient_name" VALUES('baonguyen','1985-03-27','bao');
INSERT INTO "patient_name" VALUES('nguyen','1985-03-27','bao');
INSERT INTO "patient_name" VALUES('nguyenbao','1985-03-27','bao');
INSERT INTO "patient_name" VALUES('cemyildiz','1985-03-27','cem');
INSERT INTO "patient_name" VALUES('yildiz','1985-03-27','cem');
INSERT INTO "patient_name" VALUES('yildizcem','1985-03-27','cem');
INSERT INTO "patient_name" VALUES('evanovak','1985-03-27','eva');
INSERT INTO "patient_name" VALUES('novak','1985-03-27','eva');
INSERT INTO "patient_name" VALUES('novakeva','1985-03-27','eva');
CREATE TABLE practitioner (
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_practitioner PRIMARY KEY (id)
);
CREATE TABLE questionnaire (
	url VARCHAR(200) NOT NULL, 
	version VARCHAR(40) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	resource JSON NOT NULL, 
	published_at DATETIME NOT NULL, 
	published_by VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_questionnaire PRIMARY KEY (url, version)
);
CREATE TABLE questionnaire_response (
	id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	questionnaire VARCHAR(200) NOT NULL, 
	version VARCHAR(40) NOT NULL, 
	authored DATETIME NOT NULL, 
	resource JSON NOT NULL, 
	CONSTRAINT pk_questionnaire_response PRIMARY KEY (id), 
	CONSTRAINT fk_questionnaire_response_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT fk_questionnaire_response_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "questionnaire_response" VALUES('01a220f6-8c88-7031-b176-83fafec1e557','01a220f6-7709-7c1b-beab-944476b73fd0','ana','urn:kiosk:questionnaire:health-history','1.1.0','2026-11-24 12:00:00.000000','{"resourceType": "QuestionnaireResponse", "questionnaire": "urn:kiosk:questionnaire:health-history|1.1.0", "status": "completed", "language": "en", "authored": "2026-11-24T12:00:00+00:00", "item": [{"linkId": "allergies", "text": "Do you have any allergies?", "answer": [{"valueCoding": {"system": "urn:kiosk:codes:health-history", "code": "none", "display": "No allergies"}}]}, {"linkId": "conditions", "text": "Has a doctor ever told you that you have one of these?", "answer": [{"valueCoding": {"system": "urn:kiosk:codes:health-history", "code": "none", "display": "None of these"}}]}, {"linkId": "takes-medicine", "text": "Do you take any medicine now?", "answer": [{"valueBoolean": false}]}, {"linkId": "operation", "text": "Have you had an operation in the last year?", "answer": [{"valueBoolean": false}]}, {"linkId": "smoking", "text": "Do you smoke?", "answer": [{"valueCoding": {"system": "urn:kiosk:codes:health-history", "code": "not-said", "display": "I would rather not say"}}]}, {"linkId": "pregnant", "text": "Are you pregnant, or could you be?", "answer": [{"valueCoding": {"system": "urn:kiosk:codes:health-history", "code": "not-said", "display": "I would rather not say"}}]}, {"linkId": "fall", "text": "Have you fallen in the last 6 months?", "answer": [{"valueBoolean": false}]}]}');
CREATE TABLE setting (
	"key" VARCHAR(100) NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
INSERT INTO "setting" VALUES('name','"Test Clinic"');
INSERT INTO "setting" VALUES('zone','"UTC"');
INSERT INTO "setting" VALUES('idle_seconds',600);
INSERT INTO "setting" VALUES('done_seconds',600);
CREATE TABLE step_record (
	id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	kiosk VARCHAR(100) NOT NULL, 
	sequence INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	device_time DATETIME NOT NULL, 
	applied_at DATETIME NOT NULL, 
	CONSTRAINT pk_step_record PRIMARY KEY (id), 
	CONSTRAINT fk_step_record_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "step_record" VALUES('01a220f6-79fc-7f12-a134-0289fdda3dc4','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',2,'ContactConfirmed','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-7c84-75a5-8683-465f3ccbd678','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',3,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-7ed5-7f2f-95ba-1abb1986eb14','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',4,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-810d-7194-83a7-b5eec5da4174','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',5,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-82a8-73d8-9b55-9886fe21771b','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',6,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-84a9-7c4f-8220-d99929ca2ead','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',7,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-8680-7249-8707-e829bdfaca08','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',8,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-884d-7fab-b64b-b9fd77678205','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',9,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-8b1b-7082-9571-bae97f7d4128','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',10,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-8c88-7031-b176-83fafec1e557','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',11,'FormCompleted','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-8dd0-7dce-83c9-cf43f9cfc71c','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',12,'CoverageConfirmed','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-9226-7d86-b56a-8950e6f76fe3','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',13,'ConsentGiven','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-92a7-76c3-a46f-0536be78b9bf','01a220f6-7709-7c1b-beab-944476b73fd0','kiosk-1',14,'CheckInFinished','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-9fe3-72f5-9978-b61e8ba7310b','01a220f6-9ef2-71a4-b3ca-187230304fd1','kiosk-1',16,'ContactConfirmed','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-a35c-7dfc-a64b-ecc196ca89db','01a220f6-9ef2-71a4-b3ca-187230304fd1','kiosk-1',17,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-a598-7b6a-a9d5-ba71653f7148','01a220f6-9ef2-71a4-b3ca-187230304fd1','kiosk-1',18,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "step_record" VALUES('01a220f6-a676-7479-b1e2-759a6ec9d7a7','01a220f6-9ef2-71a4-b3ca-187230304fd1','kiosk-1',19,'PageKept','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000');
CREATE TABLE ticket (
	id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	day DATE NOT NULL, 
	letter VARCHAR(4) NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	created_at DATETIME NOT NULL, 
	called_at DATETIME, 
	called_by TEXT NOT NULL, 
	room TEXT NOT NULL, 
	times_called INTEGER NOT NULL, 
	CONSTRAINT pk_ticket PRIMARY KEY (id), 
	CONSTRAINT fk_ticket_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_ticket_day_letter_number UNIQUE (day, letter, number), 
	CONSTRAINT uq_ticket_visit_id UNIQUE (visit_id)
);
INSERT INTO "ticket" VALUES('01a220f6-92af-7e59-a196-a87593c44f3d','01a220f6-7709-7c1b-beab-944476b73fd0','2026-11-24','A',1,'waiting','2026-11-24 12:00:00.000000',NULL,'','',0);
CREATE TABLE ticket_day (
	day DATE NOT NULL, 
	base INTEGER NOT NULL, 
	CONSTRAINT pk_ticket_day PRIMARY KEY (day)
);
CREATE TABLE visit (
	id VARCHAR(36) NOT NULL, 
	patient_id VARCHAR(36) NOT NULL, 
	day DATE NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	started_at DATETIME NOT NULL, 
	arrived_at DATETIME, 
	acknowledged_at DATETIME, 
	acknowledged_by TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT fk_visit_patient_id_patient FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_visit_patient_id_day UNIQUE (patient_id, day)
);
INSERT INTO "visit" VALUES('01a220f6-7709-7c1b-beab-944476b73fd0','ana','2026-11-24','arrived','2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000',NULL,'',2);
INSERT INTO "visit" VALUES('01a220f6-9ef2-71a4-b3ca-187230304fd1','bao','2026-11-24','planned','2026-11-24 12:00:00.000000',NULL,NULL,'',1);
CREATE TABLE visit_appointment (
	appointment_id VARCHAR(36) NOT NULL, 
	visit_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_visit_appointment PRIMARY KEY (appointment_id), 
	CONSTRAINT fk_visit_appointment_appointment_id_appointment FOREIGN KEY(appointment_id) REFERENCES appointment (id), 
	CONSTRAINT fk_visit_appointment_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
INSERT INTO "visit_appointment" VALUES('a-ana','01a220f6-7709-7c1b-beab-944476b73fd0');
INSERT INTO "visit_appointment" VALUES('a-bao','01a220f6-9ef2-71a4-b3ca-187230304fd1');
CREATE INDEX ix_identity_attempt_identity_at ON identity_attempt (identity, at);
CREATE INDEX ix_identity_attempt_kiosk_at ON identity_attempt (kiosk, at);
CREATE INDEX ix_help_call_at ON help_call (at);
CREATE INDEX ix_appointment_patient_id_start ON appointment (patient_id, start);
CREATE INDEX ix_appointment_start ON appointment (start);
CREATE INDEX ix_visit_day_status ON visit (day, status);
CREATE INDEX ix_change_request_visit_id ON change_request (visit_id);
CREATE INDEX ix_consent_patient_id_document ON consent (patient_id, document);
CREATE INDEX ix_questionnaire_response_patient_id_questionnaire ON questionnaire_response (patient_id, questionnaire);
CREATE INDEX ix_visit_appointment_visit_id ON visit_appointment (visit_id);
CREATE INDEX ix_lobby_session_expires_at ON lobby_session (expires_at);
CREATE INDEX ix_consent_visit_id ON consent (visit_id);
CREATE INDEX ix_patient_name_patient_id ON patient_name (patient_id);
CREATE INDEX ix_desk_entry_settled_at_received_at ON desk_entry (settled_at, received_at);
CREATE INDEX ix_audit_event_patient_id ON audit_event (patient_id);
CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change_log',25);
COMMIT;
