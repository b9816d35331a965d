CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE audit (
	sequence INTEGER NOT NULL,
	at DATETIME NOT NULL,
	user_id INTEGER,
	role TEXT,
	second_id INTEGER,
	action TEXT NOT NULL,
	outcome TEXT NOT NULL,
	object_kind TEXT,
	object_id INTEGER,
	detail TEXT,
	program TEXT NOT NULL,
	previous BLOB NOT NULL,
	mac BLOB NOT NULL,
	CONSTRAINT pk_audit PRIMARY KEY (sequence)
);
CREATE INDEX ix_audit_action_sequence ON audit (action, sequence);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_audit_user_id_action_sequence ON audit (user_id, action, sequence);
CREATE INDEX ix_audit_user_id_sequence ON audit (user_id, sequence);
CREATE TABLE chain_end (
	id INTEGER NOT NULL,
	epoch INTEGER NOT NULL,
	sequence INTEGER NOT NULL,
	mac BLOB NOT NULL,
	CONSTRAINT pk_chain_end PRIMARY KEY (id)
);
CREATE TABLE committee_member (
	id INTEGER NOT NULL,
	committee TEXT NOT NULL,
	name TEXT NOT NULL,
	duty TEXT NOT NULL,
	from_on DATE NOT NULL,
	until_on DATE,
	CONSTRAINT pk_committee_member PRIMARY KEY (id)
);
CREATE TABLE committee_session (
	id INTEGER NOT NULL,
	committee TEXT NOT NULL,
	number TEXT NOT NULL,
	held_on DATE NOT NULL,
	present JSON NOT NULL,
	quorum BOOLEAN NOT NULL,
	minutes TEXT,
	closed_at DATETIME,
	CONSTRAINT pk_committee_session PRIMARY KEY (id),
	CONSTRAINT uq_committee_session_committee_number UNIQUE (committee, number)
);
CREATE TABLE counter (
	series TEXT NOT NULL,
	year INTEGER NOT NULL,
	last INTEGER NOT NULL,
	CONSTRAINT pk_counter PRIMARY KEY (series, year)
);
CREATE TABLE destroying (
	table_name TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	CONSTRAINT pk_destroying PRIMARY KEY (table_name, row_id)
)
 WITHOUT ROWID

;
CREATE TABLE key_slot (
	id INTEGER NOT NULL,
	ring BLOB NOT NULL,
	CONSTRAINT pk_key_slot PRIMARY KEY (id)
);
CREATE TABLE rating (
	id INTEGER NOT NULL,
	rated_on DATE NOT NULL,
	method TEXT NOT NULL,
	service TEXT,
	rating TEXT NOT NULL,
	CONSTRAINT pk_rating PRIMARY KEY (id)
);
CREATE INDEX ix_rating_rated ON rating (rated_on, method, service, rating);
CREATE TABLE seal_key (
	id INTEGER NOT NULL,
	certificate BLOB NOT NULL,
	wrapped BLOB NOT NULL,
	made_at DATETIME NOT NULL,
	retired_at DATETIME,
	CONSTRAINT pk_seal_key PRIMARY KEY (id)
);
CREATE TABLE setting (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
CREATE TABLE user (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	full_name TEXT NOT NULL,
	feminine BOOLEAN NOT NULL,
	role TEXT NOT NULL,
	active BOOLEAN NOT NULL,
	failures INTEGER NOT NULL,
	last_failure_at DATETIME,
	made_at DATETIME NOT NULL,
	left_at DATETIME,
	CONSTRAINT pk_user PRIMARY KEY (id),
	CONSTRAINT uq_user_name UNIQUE (name)
);
CREATE TABLE absence (
	id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	cover_id INTEGER NOT NULL,
	from_on DATE NOT NULL,
	until_on DATE NOT NULL,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_absence PRIMARY KEY (id),
	CONSTRAINT fk_absence_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_absence_cover_id_user FOREIGN KEY(cover_id) REFERENCES user (id),
	CONSTRAINT fk_absence_user_id_user FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE INDEX ix_absence_cover_id ON absence (cover_id);
CREATE INDEX ix_absence_user_id ON absence (user_id);
CREATE TABLE approved_answer (
	id INTEGER NOT NULL,
	question TEXT NOT NULL,
	answer TEXT NOT NULL,
	source TEXT NOT NULL,
	active BOOLEAN NOT NULL,
	approved_at DATETIME NOT NULL,
	approved_by INTEGER NOT NULL,
	CONSTRAINT pk_approved_answer PRIMARY KEY (id),
	CONSTRAINT fk_approved_answer_approved_by_user FOREIGN KEY(approved_by) REFERENCES user (id)
);
CREATE TABLE calendar_version (
	id INTEGER NOT NULL,
	version TEXT NOT NULL,
	text TEXT NOT NULL,
	reason TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	made_by INTEGER,
	CONSTRAINT pk_calendar_version PRIMARY KEY (id),
	CONSTRAINT fk_calendar_version_made_by_user FOREIGN KEY(made_by) REFERENCES user (id),
	CONSTRAINT uq_calendar_version_version UNIQUE (version)
);
CREATE TABLE change_notice (
	id INTEGER NOT NULL,
	subject TEXT NOT NULL,
	title TEXT NOT NULL,
	text TEXT NOT NULL,
	from_on DATE NOT NULL,
	until_on DATE,
	made_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_change_notice PRIMARY KEY (id),
	CONSTRAINT fk_change_notice_by_id_user FOREIGN KEY(by_id) REFERENCES user (id)
);
CREATE TABLE closed_month (
	id INTEGER NOT NULL,
	month TEXT NOT NULL,
	number INTEGER NOT NULL,
	figures JSON NOT NULL,
	told JSON NOT NULL,
	workbook BLOB NOT NULL,
	digest TEXT NOT NULL,
	nameless BLOB NOT NULL,
	nameless_digest TEXT NOT NULL,
	closed_at DATETIME NOT NULL,
	closed_by INTEGER NOT NULL,
	reopened_at DATETIME,
	reopened_by INTEGER,
	reopened_second_id INTEGER,
	reopened_reason TEXT,
	CONSTRAINT pk_closed_month PRIMARY KEY (id),
	CONSTRAINT fk_closed_month_closed_by_user FOREIGN KEY(closed_by) REFERENCES user (id),
	CONSTRAINT fk_closed_month_reopened_by_user FOREIGN KEY(reopened_by) REFERENCES user (id),
	CONSTRAINT fk_closed_month_reopened_second_id_user FOREIGN KEY(reopened_second_id) REFERENCES user (id),
	CONSTRAINT uq_closed_month_month_number UNIQUE (month, number)
);
CREATE TABLE destruction (
	id INTEGER NOT NULL,
	number TEXT NOT NULL,
	prepared_at DATETIME NOT NULL,
	prepared_by INTEGER NOT NULL,
	decided_at DATETIME,
	decided_by INTEGER,
	granted BOOLEAN,
	reason TEXT,
	carried_at DATETIME,
	carried_by INTEGER,
	witness_id INTEGER,
	CONSTRAINT pk_destruction PRIMARY KEY (id),
	CONSTRAINT fk_destruction_carried_by_user FOREIGN KEY(carried_by) REFERENCES user (id),
	CONSTRAINT fk_destruction_decided_by_user FOREIGN KEY(decided_by) REFERENCES user (id),
	CONSTRAINT fk_destruction_prepared_by_user FOREIGN KEY(prepared_by) REFERENCES user (id),
	CONSTRAINT fk_destruction_witness_id_user FOREIGN KEY(witness_id) REFERENCES user (id),
	CONSTRAINT uq_destruction_number UNIQUE (number)
);
CREATE TABLE form_version (
	id INTEGER NOT NULL,
	path TEXT NOT NULL,
	number INTEGER NOT NULL,
	digest TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	made_by INTEGER,
	text TEXT NOT NULL,
	CONSTRAINT pk_form_version PRIMARY KEY (id),
	CONSTRAINT fk_form_version_made_by_user FOREIGN KEY(made_by) REFERENCES user (id),
	CONSTRAINT uq_form_version_path_number UNIQUE (path, number)
);
CREATE TABLE hold (
	id INTEGER NOT NULL,
	part TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	reason TEXT NOT NULL,
	until_on DATE,
	made_at DATETIME NOT NULL,
	made_by INTEGER NOT NULL,
	lifted_at DATETIME,
	lifted_by INTEGER,
	lifted_reason TEXT,
	CONSTRAINT pk_hold PRIMARY KEY (id),
	CONSTRAINT fk_hold_lifted_by_user FOREIGN KEY(lifted_by) REFERENCES user (id),
	CONSTRAINT fk_hold_made_by_user FOREIGN KEY(made_by) REFERENCES user (id)
);
CREATE INDEX ix_hold_part_row_id ON hold (part, row_id);
CREATE TABLE management_look (
	id INTEGER NOT NULL,
	looker TEXT NOT NULL,
	ordered TEXT NOT NULL,
	figures JSON NOT NULL,
	looked_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_management_look PRIMARY KEY (id),
	CONSTRAINT fk_management_look_by_id_user FOREIGN KEY(by_id) REFERENCES user (id)
);
CREATE TABLE office_visit (
	id INTEGER NOT NULL,
	visited_on DATE NOT NULL,
	place TEXT NOT NULL,
	seen TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_office_visit PRIMARY KEY (id),
	CONSTRAINT fk_office_visit_by_id_user FOREIGN KEY(by_id) REFERENCES user (id)
);
CREATE INDEX ix_office_visit_visited ON office_visit (visited_on);
CREATE TABLE person (
	id INTEGER NOT NULL,
	uuid TEXT NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	feminine BOOLEAN NOT NULL,
	category TEXT,
	born_on DATE,
	born_hijri TEXT,
	district TEXT,
	address TEXT,
	large_type BOOLEAN NOT NULL,
	read_aloud BOOLEAN NOT NULL,
	died_on DATE,
	same_as_id INTEGER,
	made_at DATETIME NOT NULL,
	made_by INTEGER NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_made_by_user FOREIGN KEY(made_by) REFERENCES user (id),
	CONSTRAINT fk_person_same_as_id_person FOREIGN KEY(same_as_id) REFERENCES person (id),
	CONSTRAINT uq_person_uuid UNIQUE (uuid)
);
CREATE INDEX ix_person_same_as_id ON person (same_as_id);
CREATE TABLE shelf_file (
	id INTEGER NOT NULL,
	tool TEXT NOT NULL,
	title TEXT NOT NULL,
	version TEXT NOT NULL,
	content BLOB NOT NULL,
	digest TEXT NOT NULL,
	put_at DATETIME NOT NULL,
	put_by INTEGER NOT NULL,
	CONSTRAINT pk_shelf_file PRIMARY KEY (id),
	CONSTRAINT fk_shelf_file_put_by_user FOREIGN KEY(put_by) REFERENCES user (id)
);
CREATE TABLE staff_relation (
	id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	relation TEXT NOT NULL,
	own_code TEXT,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_staff_relation PRIMARY KEY (id),
	CONSTRAINT fk_staff_relation_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_staff_relation_user_id_user FOREIGN KEY(user_id) REFERENCES user (id),
	CONSTRAINT uq_staff_relation_user_id UNIQUE (user_id)
);
CREATE TABLE survey_round (
	id INTEGER NOT NULL,
	title TEXT NOT NULL,
	questionnaire TEXT NOT NULL,
	method TEXT NOT NULL,
	split TEXT NOT NULL,
	asked JSON NOT NULL,
	first_on DATE NOT NULL,
	last_on DATE NOT NULL,
	closed_on DATE,
	begun_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_survey_round PRIMARY KEY (id),
	CONSTRAINT fk_survey_round_by_id_user FOREIGN KEY(by_id) REFERENCES user (id)
);
CREATE INDEX ix_survey_round_last ON survey_round (last_on, closed_on);
CREATE TABLE undertaking (
	id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	text_path TEXT NOT NULL,
	text_digest TEXT NOT NULL,
	version INTEGER NOT NULL,
	text TEXT NOT NULL,
	signed_at DATETIME NOT NULL,
	CONSTRAINT pk_undertaking PRIMARY KEY (id),
	CONSTRAINT fk_undertaking_user_id_user FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE INDEX ix_undertaking_user_id ON undertaking (user_id);
CREATE TABLE void_number (
	number TEXT NOT NULL,
	reason TEXT NOT NULL,
	voided_at DATETIME NOT NULL,
	voided_by INTEGER NOT NULL,
	CONSTRAINT pk_void_number PRIMARY KEY (number),
	CONSTRAINT fk_void_number_voided_by_user FOREIGN KEY(voided_by) REFERENCES user (id)
);
CREATE TABLE contact_ahead (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	reason TEXT NOT NULL,
	about TEXT NOT NULL,
	result TEXT NOT NULL,
	note TEXT NOT NULL,
	tried_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_contact_ahead PRIMARY KEY (id),
	CONSTRAINT fk_contact_ahead_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_contact_ahead_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_contact_ahead_person_id ON contact_ahead (person_id);
CREATE TABLE contact_consent (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	given BOOLEAN NOT NULL,
	said_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_contact_consent PRIMARY KEY (id),
	CONSTRAINT fk_contact_consent_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_contact_consent_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_contact_consent_person_id ON contact_consent (person_id);
CREATE TABLE data_request (
	id INTEGER NOT NULL,
	person_id INTEGER,
	wants TEXT NOT NULL,
	text TEXT NOT NULL,
	asked_on DATE NOT NULL,
	due_on DATE NOT NULL,
	taken_by INTEGER NOT NULL,
	outcome TEXT,
	answer TEXT,
	answered_on DATE,
	answered_by INTEGER,
	destruction_id INTEGER,
	CONSTRAINT pk_data_request PRIMARY KEY (id),
	CONSTRAINT fk_data_request_answered_by_user FOREIGN KEY(answered_by) REFERENCES user (id),
	CONSTRAINT fk_data_request_destruction_id_destruction FOREIGN KEY(destruction_id) REFERENCES destruction (id),
	CONSTRAINT fk_data_request_taken_by_user FOREIGN KEY(taken_by) REFERENCES user (id)
);
CREATE INDEX ix_data_request_answered_due ON data_request (answered_on, due_on);
CREATE INDEX ix_data_request_person_id ON data_request (person_id);
CREATE TABLE destruction_item (
	id INTEGER NOT NULL,
	destruction_id INTEGER NOT NULL,
	part TEXT NOT NULL,
	kind TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	mark TEXT NOT NULL,
	together TEXT NOT NULL,
	done_at DATETIME,
	kept_because TEXT,
	CONSTRAINT pk_destruction_item PRIMARY KEY (id),
	CONSTRAINT fk_destruction_item_destruction_id_destruction FOREIGN KEY(destruction_id) REFERENCES destruction (id)
);
CREATE INDEX ix_destruction_item_destruction_id ON destruction_item (destruction_id);
CREATE INDEX ix_destruction_item_part_row_id ON destruction_item (part, row_id);
CREATE TABLE identity (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	number TEXT NOT NULL,
	expires_on DATE,
	unchecked_reason TEXT,
	CONSTRAINT pk_identity PRIMARY KEY (id),
	CONSTRAINT fk_identity_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_identity_expires ON identity (expires_on, person_id);
CREATE INDEX ix_identity_number ON identity (number);
CREATE INDEX ix_identity_person_id ON identity (person_id);
CREATE TABLE improvement (
	id INTEGER NOT NULL,
	round_id INTEGER,
	finding TEXT NOT NULL,
	action TEXT NOT NULL,
	responsible TEXT NOT NULL,
	due_on DATE NOT NULL,
	done_on DATE,
	changed TEXT,
	made_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	done_by INTEGER,
	CONSTRAINT pk_improvement PRIMARY KEY (id),
	CONSTRAINT fk_improvement_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_improvement_done_by_user FOREIGN KEY(done_by) REFERENCES user (id),
	CONSTRAINT fk_improvement_round_id_survey_round FOREIGN KEY(round_id) REFERENCES survey_round (id)
);
CREATE INDEX ix_improvement_due ON improvement (done_on, due_on);
CREATE INDEX ix_improvement_round_id ON improvement (round_id);
CREATE TABLE kin (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	relation TEXT NOT NULL,
	name TEXT NOT NULL,
	identity TEXT,
	born_on DATE,
	feminine BOOLEAN NOT NULL,
	studies BOOLEAN NOT NULL,
	works BOOLEAN NOT NULL,
	married BOOLEAN NOT NULL,
	disabled BOOLEAN NOT NULL,
	guardian_deed TEXT,
	other_id INTEGER,
	left_on DATE,
	CONSTRAINT pk_kin PRIMARY KEY (id),
	CONSTRAINT fk_kin_other_id_person FOREIGN KEY(other_id) REFERENCES person (id),
	CONSTRAINT fk_kin_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_kin_person_id ON kin (person_id);
CREATE TABLE merge (
	id INTEGER NOT NULL,
	kept_id INTEGER NOT NULL,
	gone_id INTEGER NOT NULL,
	changed JSON NOT NULL,
	decided BOOLEAN NOT NULL,
	reason TEXT NOT NULL,
	merged_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	second_id INTEGER,
	undone_at DATETIME,
	undone_reason TEXT,
	undone_by INTEGER,
	undone_second INTEGER,
	CONSTRAINT pk_merge PRIMARY KEY (id),
	CONSTRAINT fk_merge_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_merge_gone_id_person FOREIGN KEY(gone_id) REFERENCES person (id),
	CONSTRAINT fk_merge_kept_id_person FOREIGN KEY(kept_id) REFERENCES person (id),
	CONSTRAINT fk_merge_second_id_user FOREIGN KEY(second_id) REFERENCES user (id),
	CONSTRAINT fk_merge_undone_by_user FOREIGN KEY(undone_by) REFERENCES user (id),
	CONSTRAINT fk_merge_undone_second_user FOREIGN KEY(undone_second) REFERENCES user (id)
);
CREATE INDEX ix_merge_gone_id ON merge (gone_id);
CREATE INDEX ix_merge_kept_id ON merge (kept_id);
CREATE TABLE notice_telling (
	id INTEGER NOT NULL,
	notice_id INTEGER NOT NULL,
	means TEXT NOT NULL,
	told TEXT NOT NULL,
	told_on DATE NOT NULL,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_notice_telling PRIMARY KEY (id),
	CONSTRAINT fk_notice_telling_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_notice_telling_notice_id_change_notice FOREIGN KEY(notice_id) REFERENCES change_notice (id)
);
CREATE INDEX ix_notice_telling_notice_id ON notice_telling (notice_id);
CREATE TABLE person_change (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	field TEXT NOT NULL,
	"before" TEXT,
	"after" TEXT,
	changed_at DATETIME NOT NULL,
	changed_by INTEGER NOT NULL,
	CONSTRAINT pk_person_change PRIMARY KEY (id),
	CONSTRAINT fk_person_change_changed_by_user FOREIGN KEY(changed_by) REFERENCES user (id),
	CONSTRAINT fk_person_change_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_person_change_person_id ON person_change (person_id);
CREATE TABLE person_token (
	token TEXT NOT NULL,
	person_id INTEGER NOT NULL,
	names TEXT NOT NULL,
	CONSTRAINT pk_person_token PRIMARY KEY (token, person_id),
	CONSTRAINT fk_person_token_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
)
 WITHOUT ROWID

;
CREATE TABLE phone_number (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	e164 TEXT NOT NULL,
	best_time TEXT,
	first_choice BOOLEAN NOT NULL,
	CONSTRAINT pk_phone_number PRIMARY KEY (id),
	CONSTRAINT fk_phone_number_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_phone_number_e164 ON phone_number (e164);
CREATE INDEX ix_phone_number_person_id ON phone_number (person_id);
CREATE TABLE policy_version (
	id INTEGER NOT NULL,
	code TEXT NOT NULL,
	title TEXT NOT NULL,
	version TEXT NOT NULL,
	approved_by TEXT,
	session TEXT,
	approved_on DATE,
	in_force_from DATE,
	review_on DATE,
	applies_to TEXT NOT NULL,
	excepted TEXT,
	file_id INTEGER,
	must_sign BOOLEAN NOT NULL,
	entered_at DATETIME NOT NULL,
	entered_by INTEGER,
	CONSTRAINT pk_policy_version PRIMARY KEY (id),
	CONSTRAINT fk_policy_version_entered_by_user FOREIGN KEY(entered_by) REFERENCES user (id),
	CONSTRAINT fk_policy_version_file_id_shelf_file FOREIGN KEY(file_id) REFERENCES shelf_file (id)
);
CREATE INDEX ix_policy_version_code ON policy_version (code);
CREATE TABLE request (
	id INTEGER NOT NULL,
	uuid TEXT NOT NULL,
	number TEXT,
	person_id INTEGER,
	service TEXT,
	state TEXT NOT NULL,
	referred BOOLEAN NOT NULL,
	taken_from TEXT NOT NULL,
	answers JSON NOT NULL,
	at_block TEXT,
	received_on DATE,
	complete_on DATE,
	answered_on DATE,
	answer_due DATE,
	closed_on DATE,
	officer_id INTEGER NOT NULL,
	forms_digest TEXT,
	changed_at DATETIME NOT NULL,
	destroyed_on DATE,
	CONSTRAINT pk_request PRIMARY KEY (id),
	CONSTRAINT fk_request_officer_id_user FOREIGN KEY(officer_id) REFERENCES user (id),
	CONSTRAINT fk_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT uq_request_number UNIQUE (number),
	CONSTRAINT uq_request_uuid UNIQUE (uuid)
);
CREATE INDEX ix_request_changed ON request (changed_at);
CREATE INDEX ix_request_destroyed_closed ON request (destroyed_on, closed_on, id);
CREATE INDEX ix_request_due ON request (answer_due, id);
CREATE INDEX ix_request_officer_due ON request (officer_id, answer_due, id);
CREATE INDEX ix_request_officer_received ON request (officer_id, received_on, id);
CREATE INDEX ix_request_person_id ON request (person_id, answer_due);
CREATE INDEX ix_request_received ON request (received_on, id);
CREATE INDEX ix_request_service_received ON request (service, received_on, id);
CREATE INDEX ix_request_state_due ON request (state, answer_due, id);
CREATE INDEX ix_request_state_received ON request (state, received_on, id);
CREATE TABLE same_decision (
	id INTEGER NOT NULL,
	first_id INTEGER NOT NULL,
	second_id INTEGER NOT NULL,
	same BOOLEAN NOT NULL,
	decided_at DATETIME NOT NULL,
	decided_by INTEGER NOT NULL,
	CONSTRAINT pk_same_decision PRIMARY KEY (id),
	CONSTRAINT fk_same_decision_decided_by_user FOREIGN KEY(decided_by) REFERENCES user (id),
	CONSTRAINT fk_same_decision_first_id_person FOREIGN KEY(first_id) REFERENCES person (id),
	CONSTRAINT fk_same_decision_second_id_person FOREIGN KEY(second_id) REFERENCES person (id)
);
CREATE INDEX ix_same_decision_pair ON same_decision (first_id, second_id);
CREATE INDEX ix_same_decision_second_id ON same_decision (second_id);
CREATE TABLE sensitive_fact (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	said_on DATE NOT NULL,
	taken_by INTEGER NOT NULL,
	CONSTRAINT pk_sensitive_fact PRIMARY KEY (id),
	CONSTRAINT fk_sensitive_fact_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_sensitive_fact_taken_by_user FOREIGN KEY(taken_by) REFERENCES user (id)
);
CREATE INDEX ix_sensitive_fact_person ON sensitive_fact (person_id, kind);
CREATE TABLE sensitive_view (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	what TEXT NOT NULL,
	reason TEXT NOT NULL,
	seen_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_sensitive_view PRIMARY KEY (id),
	CONSTRAINT fk_sensitive_view_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_sensitive_view_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_sensitive_view_person_id ON sensitive_view (person_id);
CREATE TABLE survey_remark (
	id INTEGER NOT NULL,
	round_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	CONSTRAINT pk_survey_remark PRIMARY KEY (id),
	CONSTRAINT fk_survey_remark_round_id_survey_round FOREIGN KEY(round_id) REFERENCES survey_round (id)
);
CREATE INDEX ix_survey_remark_round_id ON survey_remark (round_id);
CREATE TABLE survey_sheet (
	id INTEGER NOT NULL,
	round_id INTEGER NOT NULL,
	"group" TEXT,
	levels JSON NOT NULL,
	CONSTRAINT pk_survey_sheet PRIMARY KEY (id),
	CONSTRAINT fk_survey_sheet_round_id_survey_round FOREIGN KEY(round_id) REFERENCES survey_round (id)
);
CREATE INDEX ix_survey_sheet_round_id ON survey_sheet (round_id);
CREATE TABLE visit_finding (
	id INTEGER NOT NULL,
	office_visit_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	due_on DATE NOT NULL,
	made_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	done TEXT,
	done_on DATE,
	done_by INTEGER,
	CONSTRAINT pk_visit_finding PRIMARY KEY (id),
	CONSTRAINT fk_visit_finding_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_visit_finding_done_by_user FOREIGN KEY(done_by) REFERENCES user (id),
	CONSTRAINT fk_visit_finding_office_visit_id_office_visit FOREIGN KEY(office_visit_id) REFERENCES office_visit (id)
);
CREATE INDEX ix_visit_finding_due ON visit_finding (done_on, due_on);
CREATE INDEX ix_visit_finding_office_visit_id ON visit_finding (office_visit_id);
CREATE TABLE volunteer_offer (
	id INTEGER NOT NULL,
	person_id INTEGER,
	name TEXT NOT NULL,
	phone TEXT NOT NULL,
	work TEXT NOT NULL,
	available TEXT NOT NULL,
	state TEXT NOT NULL,
	offered_on DATE NOT NULL,
	taken_by INTEGER NOT NULL,
	CONSTRAINT pk_volunteer_offer PRIMARY KEY (id),
	CONSTRAINT fk_volunteer_offer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_volunteer_offer_taken_by_user FOREIGN KEY(taken_by) REFERENCES user (id)
);
CREATE INDEX ix_volunteer_offer_state ON volunteer_offer (state, offered_on);
CREATE TABLE work (
	id INTEGER NOT NULL,
	person_id INTEGER NOT NULL,
	title TEXT NOT NULL,
	owner TEXT NOT NULL,
	terms TEXT NOT NULL,
	until_on DATE,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	ended_on DATE,
	ended_reason TEXT,
	ended_by INTEGER,
	CONSTRAINT pk_work PRIMARY KEY (id),
	CONSTRAINT fk_work_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_work_ended_by_user FOREIGN KEY(ended_by) REFERENCES user (id),
	CONSTRAINT fk_work_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_work_person_id ON work (person_id);
CREATE TABLE agenda_item (
	id INTEGER NOT NULL,
	session_id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	put_off TEXT,
	added_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT fk_agenda_item_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_agenda_item_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_agenda_item_session_id_committee_session FOREIGN KEY(session_id) REFERENCES committee_session (id),
	CONSTRAINT uq_agenda_item_session_id_request_id UNIQUE (session_id, request_id)
);
CREATE INDEX ix_agenda_item_request_id ON agenda_item (request_id);
CREATE TABLE agreed_channel (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	channel TEXT NOT NULL,
	address TEXT,
	best_time TEXT,
	second_channel TEXT,
	trusted_person TEXT,
	read_back BOOLEAN NOT NULL,
	reason TEXT,
	agent TEXT,
	agent_feminine BOOLEAN,
	deed TEXT,
	agreed_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_agreed_channel PRIMARY KEY (id),
	CONSTRAINT fk_agreed_channel_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_agreed_channel_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_agreed_channel_request_id ON agreed_channel (request_id);
CREATE TABLE agreement (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	number TEXT NOT NULL,
	agreed_on DATE NOT NULL,
	party TEXT NOT NULL,
	shelf_id INTEGER,
	reference TEXT NOT NULL,
	linked_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_agreement PRIMARY KEY (id),
	CONSTRAINT fk_agreement_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_agreement_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_agreement_shelf_id_shelf_file FOREIGN KEY(shelf_id) REFERENCES shelf_file (id)
);
CREATE INDEX ix_agreement_request_id ON agreement (request_id);
CREATE TABLE approval (
	id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	request_id INTEGER NOT NULL,
	fields JSON NOT NULL,
	reason TEXT NOT NULL,
	asked_by INTEGER NOT NULL,
	asked_at DATETIME NOT NULL,
	decided_by INTEGER,
	decided_at DATETIME,
	outcome TEXT,
	decided_reason TEXT,
	CONSTRAINT pk_approval PRIMARY KEY (id),
	CONSTRAINT fk_approval_asked_by_user FOREIGN KEY(asked_by) REFERENCES user (id),
	CONSTRAINT fk_approval_decided_by_user FOREIGN KEY(decided_by) REFERENCES user (id),
	CONSTRAINT fk_approval_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_approval_decided ON approval (decided_at);
CREATE INDEX ix_approval_request_id ON approval (request_id);
CREATE TABLE arrival (
	id INTEGER NOT NULL,
	channel TEXT NOT NULL,
	reference TEXT,
	dated_on DATE NOT NULL,
	arrived_on DATE NOT NULL,
	attachments INTEGER NOT NULL,
	about TEXT NOT NULL,
	sender TEXT,
	person_id INTEGER,
	request_id INTEGER,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_arrival PRIMARY KEY (id),
	CONSTRAINT fk_arrival_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_arrival_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_arrival_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE TABLE assignment (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	from_id INTEGER NOT NULL,
	to_id INTEGER NOT NULL,
	reason TEXT NOT NULL,
	given_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_assignment PRIMARY KEY (id),
	CONSTRAINT fk_assignment_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_assignment_from_id_user FOREIGN KEY(from_id) REFERENCES user (id),
	CONSTRAINT fk_assignment_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_assignment_to_id_user FOREIGN KEY(to_id) REFERENCES user (id)
);
CREATE INDEX ix_assignment_request_id ON assignment (request_id);
CREATE TABLE complaint (
	id INTEGER NOT NULL,
	uuid TEXT,
	number TEXT NOT NULL,
	kind TEXT NOT NULL,
	person_id INTEGER,
	request_id INTEGER,
	name TEXT,
	phone TEXT,
	about TEXT NOT NULL,
	text TEXT,
	channel TEXT NOT NULL,
	state TEXT NOT NULL,
	body TEXT,
	verdict TEXT,
	outcome TEXT,
	received_on DATE NOT NULL,
	answer_by DATE,
	closed_on DATE,
	owner_id INTEGER NOT NULL,
	CONSTRAINT pk_complaint PRIMARY KEY (id),
	CONSTRAINT fk_complaint_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id),
	CONSTRAINT fk_complaint_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_complaint_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT uq_complaint_number UNIQUE (number),
	CONSTRAINT uq_complaint_uuid UNIQUE (uuid)
);
CREATE INDEX ix_complaint_person_id ON complaint (person_id);
CREATE INDEX ix_complaint_state ON complaint (state, received_on);
CREATE TABLE contact_attempt (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	channel TEXT NOT NULL,
	result TEXT NOT NULL,
	note TEXT,
	tried_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_contact_attempt PRIMARY KEY (id),
	CONSTRAINT fk_contact_attempt_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_contact_attempt_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_contact_attempt_request_id ON contact_attempt (request_id);
CREATE INDEX ix_contact_attempt_tried ON contact_attempt (tried_at, channel, result, by_id);
CREATE TABLE decision (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	session_id INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	kind TEXT,
	halalas INTEGER,
	schedule JSON,
	reason TEXT,
	missing JSON,
	early_reason TEXT,
	late_reason TEXT,
	members JSON,
	decided_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_decision PRIMARY KEY (id),
	CONSTRAINT fk_decision_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_decision_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_decision_session_id_committee_session FOREIGN KEY(session_id) REFERENCES committee_session (id)
);
CREATE INDEX ix_decision_decided ON decision (decided_at, outcome, session_id);
CREATE INDEX ix_decision_request_id ON decision (request_id);
CREATE INDEX ix_decision_session_id ON decision (session_id);
CREATE TABLE declaration (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	purpose TEXT NOT NULL,
	text TEXT NOT NULL,
	digest TEXT NOT NULL,
	version TEXT NOT NULL,
	read_aloud BOOLEAN NOT NULL,
	method TEXT NOT NULL,
	capacity TEXT NOT NULL,
	signer TEXT NOT NULL,
	feminine BOOLEAN NOT NULL,
	relation TEXT,
	deed TEXT,
	deed_on DATE,
	deed_expires_on DATE,
	finger TEXT,
	witness TEXT,
	reply_to TEXT,
	strokes BLOB,
	refused_reason TEXT,
	signed_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_declaration PRIMARY KEY (id),
	CONSTRAINT fk_declaration_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_declaration_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_declaration_capacity ON declaration (capacity, request_id);
CREATE INDEX ix_declaration_request_id ON declaration (request_id);
CREATE TABLE delivery (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	what TEXT NOT NULL,
	halalas INTEGER,
	due_on DATE NOT NULL,
	given_on DATE,
	given_to TEXT,
	acknowledged BOOLEAN NOT NULL,
	by_id INTEGER,
	CONSTRAINT pk_delivery PRIMARY KEY (id),
	CONSTRAINT fk_delivery_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_delivery_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_delivery_request_id ON delivery (request_id);
CREATE TABLE document_seen (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	document TEXT NOT NULL,
	member INTEGER,
	standing TEXT NOT NULL,
	original_sighted BOOLEAN NOT NULL,
	matched BOOLEAN NOT NULL,
	issued_on DATE,
	expires_on DATE,
	note TEXT,
	copy_kept BOOLEAN NOT NULL,
	copy BLOB,
	copy_digest TEXT,
	accepted_on DATE,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_document_seen PRIMARY KEY (id),
	CONSTRAINT fk_document_seen_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_document_seen_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_document_seen_expires ON document_seen (expires_on, request_id);
CREATE INDEX ix_document_seen_request_id ON document_seen (request_id);
CREATE TABLE offer_event (
	id INTEGER NOT NULL,
	offer_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	happened_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_offer_event PRIMARY KEY (id),
	CONSTRAINT fk_offer_event_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_offer_event_offer_id_volunteer_offer FOREIGN KEY(offer_id) REFERENCES volunteer_offer (id)
);
CREATE INDEX ix_offer_event_offer_id ON offer_event (offer_id);
CREATE TABLE pause (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	from_on DATE NOT NULL,
	until_on DATE,
	reason TEXT NOT NULL,
	by_id INTEGER NOT NULL,
	ended_by INTEGER,
	CONSTRAINT pk_pause PRIMARY KEY (id),
	CONSTRAINT fk_pause_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_pause_ended_by_user FOREIGN KEY(ended_by) REFERENCES user (id),
	CONSTRAINT fk_pause_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_pause_request_id ON pause (request_id);
CREATE TABLE policy_copy (
	id INTEGER NOT NULL,
	version_id INTEGER NOT NULL,
	department TEXT NOT NULL,
	received_by TEXT NOT NULL,
	given_on DATE NOT NULL,
	evidence TEXT,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_policy_copy PRIMARY KEY (id),
	CONSTRAINT fk_policy_copy_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_policy_copy_version_id_policy_version FOREIGN KEY(version_id) REFERENCES policy_version (id)
);
CREATE INDEX ix_policy_copy_version_id ON policy_copy (version_id);
CREATE TABLE promise (
	request_id INTEGER NOT NULL,
	working_days INTEGER,
	printed DATE,
	recomputed DATE,
	effective DATE,
	work_due DATE,
	extended DATE,
	paused_days INTEGER NOT NULL,
	not_before DATE,
	printed_calendar TEXT NOT NULL,
	recomputed_calendar TEXT NOT NULL,
	estimated BOOLEAN NOT NULL,
	CONSTRAINT pk_promise PRIMARY KEY (request_id),
	CONSTRAINT fk_promise_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_promise_effective ON promise (effective);
CREATE TABLE promise_change (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	"before" DATE,
	"after" DATE,
	calendar TEXT NOT NULL,
	reason TEXT NOT NULL,
	changed_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	second_id INTEGER,
	CONSTRAINT pk_promise_change PRIMARY KEY (id),
	CONSTRAINT fk_promise_change_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_promise_change_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_promise_change_second_id_user FOREIGN KEY(second_id) REFERENCES user (id)
);
CREATE INDEX ix_promise_change_changed ON promise_change (changed_at);
CREATE INDEX ix_promise_change_request_id ON promise_change (request_id);
CREATE TABLE referral (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	reason TEXT NOT NULL,
	findings TEXT,
	report TEXT,
	health TEXT,
	recommended_service TEXT,
	recommended_halalas INTEGER,
	referred_at DATETIME NOT NULL,
	referred_by INTEGER NOT NULL,
	returned_at DATETIME,
	returned_by INTEGER,
	CONSTRAINT pk_referral PRIMARY KEY (id),
	CONSTRAINT fk_referral_referred_by_user FOREIGN KEY(referred_by) REFERENCES user (id),
	CONSTRAINT fk_referral_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_referral_returned_by_user FOREIGN KEY(returned_by) REFERENCES user (id)
);
CREATE INDEX ix_referral_request_id ON referral (request_id);
CREATE INDEX ix_referral_returned ON referral (returned_at, request_id);
CREATE TABLE request_event (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	step TEXT,
	"before" TEXT,
	"after" TEXT NOT NULL,
	reason TEXT,
	happened_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	second_id INTEGER,
	CONSTRAINT pk_request_event PRIMARY KEY (id),
	CONSTRAINT fk_request_event_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_request_event_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_request_event_second_id_user FOREIGN KEY(second_id) REFERENCES user (id)
);
CREATE INDEX ix_request_event_happened ON request_event (happened_at, by_id);
CREATE INDEX ix_request_event_request_id ON request_event (request_id);
CREATE TABLE request_exception (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	field TEXT NOT NULL,
	reason TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	second_id INTEGER,
	CONSTRAINT pk_request_exception PRIMARY KEY (id),
	CONSTRAINT fk_request_exception_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_request_exception_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_request_exception_second_id_user FOREIGN KEY(second_id) REFERENCES user (id)
);
CREATE INDEX ix_request_exception_request_id ON request_exception (request_id);
CREATE TABLE reserved_number (
	number TEXT NOT NULL,
	reserved_on DATE NOT NULL,
	reserved_by INTEGER NOT NULL,
	request_id INTEGER,
	taken_on DATE,
	taken_by INTEGER,
	CONSTRAINT pk_reserved_number PRIMARY KEY (number),
	CONSTRAINT fk_reserved_number_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_reserved_number_reserved_by_user FOREIGN KEY(reserved_by) REFERENCES user (id),
	CONSTRAINT fk_reserved_number_taken_by_user FOREIGN KEY(taken_by) REFERENCES user (id),
	CONSTRAINT uq_reserved_number_request_id UNIQUE (request_id)
);
CREATE TABLE shortcoming (
	id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	remedy TEXT,
	remedied_on DATE,
	remedied_by INTEGER,
	CONSTRAINT pk_shortcoming PRIMARY KEY (id),
	CONSTRAINT fk_shortcoming_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_shortcoming_remedied_by_user FOREIGN KEY(remedied_by) REFERENCES user (id),
	CONSTRAINT fk_shortcoming_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_shortcoming_open ON shortcoming (remedied_on, request_id);
CREATE INDEX ix_shortcoming_request_id ON shortcoming (request_id);
CREATE TABLE visit (
	id INTEGER NOT NULL,
	person_id INTEGER,
	request_id INTEGER,
	purpose TEXT NOT NULL,
	place TEXT NOT NULL,
	turned_away TEXT,
	note TEXT,
	came_at DATETIME NOT NULL,
	left_at DATETIME,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_visit PRIMARY KEY (id),
	CONSTRAINT fk_visit_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_visit_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_visit_request_id_request FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE INDEX ix_visit_came ON visit (came_at, by_id);
CREATE INDEX ix_visit_person_id ON visit (person_id);
CREATE INDEX ix_visit_request_id ON visit (request_id);
CREATE TABLE deed_check (
	id INTEGER NOT NULL,
	declaration_id INTEGER NOT NULL,
	request_id INTEGER NOT NULL,
	checked_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_deed_check PRIMARY KEY (id),
	CONSTRAINT fk_deed_check_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_deed_check_declaration_id_declaration FOREIGN KEY(declaration_id) REFERENCES declaration (id),
	CONSTRAINT fk_deed_check_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT uq_deed_check_declaration_id UNIQUE (declaration_id)
);
CREATE INDEX ix_deed_check_request_id ON deed_check (request_id);
CREATE TABLE enquiry (
	id INTEGER NOT NULL,
	visit_id INTEGER,
	name TEXT,
	phone TEXT,
	category TEXT,
	question TEXT NOT NULL,
	answer TEXT,
	source TEXT,
	asked_at DATETIME NOT NULL,
	answered_at DATETIME,
	owner_id INTEGER NOT NULL,
	CONSTRAINT pk_enquiry PRIMARY KEY (id),
	CONSTRAINT fk_enquiry_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id),
	CONSTRAINT fk_enquiry_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_enquiry_answered ON enquiry (answered_at, asked_at);
CREATE INDEX ix_enquiry_visit_id ON enquiry (visit_id);
CREATE TABLE harm_file (
	id INTEGER NOT NULL,
	number TEXT NOT NULL,
	person_id INTEGER,
	request_id INTEGER,
	complaint_id INTEGER,
	harm TEXT NOT NULL,
	size TEXT NOT NULL,
	halalas INTEGER,
	cause TEXT NOT NULL,
	state TEXT NOT NULL,
	ground TEXT,
	opened_on DATE NOT NULL,
	closed_on DATE,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_harm_file PRIMARY KEY (id),
	CONSTRAINT fk_harm_file_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_harm_file_complaint_id_complaint FOREIGN KEY(complaint_id) REFERENCES complaint (id),
	CONSTRAINT fk_harm_file_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_harm_file_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT uq_harm_file_number UNIQUE (number)
);
CREATE INDEX ix_harm_file_person_id ON harm_file (person_id);
CREATE INDEX ix_harm_file_state ON harm_file (state, opened_on);
CREATE TABLE study_visit (
	id INTEGER NOT NULL,
	referral_id INTEGER NOT NULL,
	visited_on DATE NOT NULL,
	place TEXT NOT NULL,
	seen TEXT NOT NULL,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_study_visit PRIMARY KEY (id),
	CONSTRAINT fk_study_visit_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_study_visit_referral_id_referral FOREIGN KEY(referral_id) REFERENCES referral (id)
);
CREATE INDEX ix_study_visit_referral_id ON study_visit (referral_id);
CREATE TABLE harm_event (
	id INTEGER NOT NULL,
	harm_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	who TEXT,
	reference TEXT,
	reason TEXT,
	halalas INTEGER,
	done_on DATE,
	happened_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_harm_event PRIMARY KEY (id),
	CONSTRAINT fk_harm_event_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_harm_event_harm_id_harm_file FOREIGN KEY(harm_id) REFERENCES harm_file (id)
);
CREATE INDEX ix_harm_event_harm_id ON harm_event (harm_id);
CREATE TABLE harm_minutes (
	id INTEGER NOT NULL,
	harm_id INTEGER NOT NULL,
	committee TEXT NOT NULL,
	held_on DATE NOT NULL,
	sitting JSON NOT NULL,
	harm TEXT NOT NULL,
	size TEXT NOT NULL,
	causes TEXT NOT NULL,
	finding TEXT NOT NULL,
	written_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_harm_minutes PRIMARY KEY (id),
	CONSTRAINT fk_harm_minutes_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_harm_minutes_harm_id_harm_file FOREIGN KEY(harm_id) REFERENCES harm_file (id)
);
CREATE INDEX ix_harm_minutes_harm_id ON harm_minutes (harm_id);
CREATE TABLE matter_event (
	id INTEGER NOT NULL,
	complaint_id INTEGER,
	enquiry_id INTEGER,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	channel TEXT,
	from_id INTEGER,
	to_id INTEGER,
	outcome TEXT,
	who TEXT,
	done_on DATE,
	evidence TEXT,
	reason TEXT,
	session_id INTEGER,
	happened_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_matter_event PRIMARY KEY (id),
	CONSTRAINT fk_matter_event_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_matter_event_complaint_id_complaint FOREIGN KEY(complaint_id) REFERENCES complaint (id),
	CONSTRAINT fk_matter_event_enquiry_id_enquiry FOREIGN KEY(enquiry_id) REFERENCES enquiry (id),
	CONSTRAINT fk_matter_event_from_id_user FOREIGN KEY(from_id) REFERENCES user (id),
	CONSTRAINT fk_matter_event_session_id_committee_session FOREIGN KEY(session_id) REFERENCES committee_session (id),
	CONSTRAINT fk_matter_event_to_id_user FOREIGN KEY(to_id) REFERENCES user (id)
);
CREATE INDEX ix_matter_event_complaint_id ON matter_event (complaint_id);
CREATE INDEX ix_matter_event_enquiry_id ON matter_event (enquiry_id);
CREATE INDEX ix_matter_event_session_id ON matter_event (session_id);
CREATE TABLE harm_approval (
	id INTEGER NOT NULL,
	minutes_id INTEGER NOT NULL,
	member_id INTEGER NOT NULL,
	approves BOOLEAN NOT NULL,
	note TEXT,
	signed_on DATE NOT NULL,
	noted_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_harm_approval PRIMARY KEY (id),
	CONSTRAINT fk_harm_approval_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_harm_approval_member_id_committee_member FOREIGN KEY(member_id) REFERENCES committee_member (id),
	CONSTRAINT fk_harm_approval_minutes_id_harm_minutes FOREIGN KEY(minutes_id) REFERENCES harm_minutes (id),
	CONSTRAINT uq_harm_approval_minutes_id_member_id UNIQUE (minutes_id, member_id)
);
CREATE TABLE paper (
	id INTEGER NOT NULL,
	request_id INTEGER,
	complaint_id INTEGER,
	session_id INTEGER,
	person_id INTEGER,
	harm_minutes_id INTEGER,
	kind TEXT NOT NULL,
	format TEXT NOT NULL,
	copy_number INTEGER NOT NULL,
	standing TEXT NOT NULL,
	code TEXT,
	digest TEXT,
	content BLOB,
	replaces_id INTEGER,
	issued_at DATETIME,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_paper PRIMARY KEY (id),
	CONSTRAINT fk_paper_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_paper_complaint_id_complaint FOREIGN KEY(complaint_id) REFERENCES complaint (id),
	CONSTRAINT fk_paper_harm_minutes_id_harm_minutes FOREIGN KEY(harm_minutes_id) REFERENCES harm_minutes (id),
	CONSTRAINT fk_paper_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_paper_replaces_id_paper FOREIGN KEY(replaces_id) REFERENCES paper (id),
	CONSTRAINT fk_paper_request_id_request FOREIGN KEY(request_id) REFERENCES request (id),
	CONSTRAINT fk_paper_session_id_committee_session FOREIGN KEY(session_id) REFERENCES committee_session (id),
	CONSTRAINT uq_paper_code UNIQUE (code)
);
CREATE INDEX ix_paper_digest ON paper (digest);
CREATE INDEX ix_paper_harm_minutes_id ON paper (harm_minutes_id);
CREATE INDEX ix_paper_person_id ON paper (person_id);
CREATE INDEX ix_paper_request_id ON paper (request_id);
CREATE INDEX ix_paper_session_id ON paper (session_id);
CREATE TABLE print (
	id INTEGER NOT NULL,
	paper_id INTEGER NOT NULL,
	printer TEXT NOT NULL,
	came_out BOOLEAN,
	printed_at DATETIME NOT NULL,
	by_id INTEGER NOT NULL,
	CONSTRAINT pk_print PRIMARY KEY (id),
	CONSTRAINT fk_print_by_id_user FOREIGN KEY(by_id) REFERENCES user (id),
	CONSTRAINT fk_print_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id)
);
CREATE INDEX ix_print_paper_id ON print (paper_id);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER management_look_no_update BEFORE UPDATE ON management_look BEGIN SELECT RAISE(ABORT, 'management_look is append-only'); END;
CREATE TRIGGER management_look_no_delete BEFORE DELETE ON management_look BEGIN SELECT RAISE(ABORT, 'management_look is append-only'); END;
CREATE TRIGGER notice_telling_no_update BEFORE UPDATE ON notice_telling BEGIN SELECT RAISE(ABORT, 'notice_telling is append-only'); END;
CREATE TRIGGER notice_telling_no_delete BEFORE DELETE ON notice_telling BEGIN SELECT RAISE(ABORT, 'notice_telling is append-only'); END;
CREATE TRIGGER same_decision_no_update BEFORE UPDATE ON same_decision BEGIN SELECT RAISE(ABORT, 'same_decision is append-only'); END;
CREATE TRIGGER same_decision_no_delete BEFORE DELETE ON same_decision WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'same_decision' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'same_decision is append-only'); END;
CREATE TRIGGER sensitive_view_no_update BEFORE UPDATE ON sensitive_view BEGIN SELECT RAISE(ABORT, 'sensitive_view is append-only'); END;
CREATE TRIGGER sensitive_view_no_delete BEFORE DELETE ON sensitive_view WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'sensitive_view' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'sensitive_view is append-only'); END;
CREATE TRIGGER agreement_no_update BEFORE UPDATE ON agreement BEGIN SELECT RAISE(ABORT, 'agreement is append-only'); END;
CREATE TRIGGER agreement_no_delete BEFORE DELETE ON agreement WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'agreement' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'agreement is append-only'); END;
CREATE TRIGGER declaration_no_update BEFORE UPDATE ON declaration BEGIN SELECT RAISE(ABORT, 'declaration is append-only'); END;
CREATE TRIGGER declaration_no_delete BEFORE DELETE ON declaration WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'declaration' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'declaration is append-only'); END;
CREATE TRIGGER offer_event_no_update BEFORE UPDATE ON offer_event BEGIN SELECT RAISE(ABORT, 'offer_event is append-only'); END;
CREATE TRIGGER offer_event_no_delete BEFORE DELETE ON offer_event WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'offer_event' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'offer_event is append-only'); END;
CREATE TRIGGER policy_copy_no_update BEFORE UPDATE ON policy_copy BEGIN SELECT RAISE(ABORT, 'policy_copy is append-only'); END;
CREATE TRIGGER policy_copy_no_delete BEFORE DELETE ON policy_copy BEGIN SELECT RAISE(ABORT, 'policy_copy is append-only'); END;
CREATE TRIGGER request_awaited AFTER UPDATE OF state ON request
  BEGIN UPDATE request SET answer_due = CASE WHEN NEW.state IN ('complete', 'with_researcher', 'with_committee', 'accepted', 'rejected', 'deferred')
    THEN (SELECT effective FROM promise WHERE request_id = NEW.id) END WHERE id = NEW.id; END;
CREATE TRIGGER promise_awaited_new AFTER INSERT ON promise
  BEGIN UPDATE request SET answer_due = NEW.effective
    WHERE id = NEW.request_id AND state IN ('complete', 'with_researcher', 'with_committee', 'accepted', 'rejected', 'deferred'); END;
CREATE TRIGGER promise_awaited AFTER UPDATE OF effective ON promise
  BEGIN UPDATE request SET answer_due = NEW.effective
    WHERE id = NEW.request_id AND state IN ('complete', 'with_researcher', 'with_committee', 'accepted', 'rejected', 'deferred'); END;
CREATE TRIGGER deed_check_no_update BEFORE UPDATE ON deed_check BEGIN SELECT RAISE(ABORT, 'deed_check is append-only'); END;
CREATE TRIGGER deed_check_no_delete BEFORE DELETE ON deed_check WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'deed_check' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'deed_check is append-only'); END;
CREATE TRIGGER harm_event_no_update BEFORE UPDATE ON harm_event BEGIN SELECT RAISE(ABORT, 'harm_event is append-only'); END;
CREATE TRIGGER harm_event_no_delete BEFORE DELETE ON harm_event WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'harm_event' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'harm_event is append-only'); END;
CREATE TRIGGER harm_minutes_no_update BEFORE UPDATE ON harm_minutes BEGIN SELECT RAISE(ABORT, 'harm_minutes is append-only'); END;
CREATE TRIGGER harm_minutes_no_delete BEFORE DELETE ON harm_minutes WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'harm_minutes' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'harm_minutes is append-only'); END;
CREATE TRIGGER matter_event_no_update BEFORE UPDATE ON matter_event BEGIN SELECT RAISE(ABORT, 'matter_event is append-only'); END;
CREATE TRIGGER matter_event_no_delete BEFORE DELETE ON matter_event WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'matter_event' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'matter_event is append-only'); END;
CREATE TRIGGER harm_approval_no_update BEFORE UPDATE ON harm_approval BEGIN SELECT RAISE(ABORT, 'harm_approval is append-only'); END;
CREATE TRIGGER harm_approval_no_delete BEFORE DELETE ON harm_approval WHEN NOT EXISTS (SELECT 1 FROM destroying WHERE table_name = 'harm_approval' AND row_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'harm_approval is append-only'); END;
