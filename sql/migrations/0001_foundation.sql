-- SPDX-License-Identifier: MPL-2.0
-- Ids are made by the program: 26 ASCII characters, sortable by time. Times are UTC. A period is a number, as 202610.

CREATE TABLE user (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(80) NOT NULL,
  mobile VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'verified by the SSO, or on record from the former platform',
  post VARCHAR(80) NOT NULL DEFAULT '',
  email VARCHAR(160) NOT NULL DEFAULT '',
  role ENUM('user','district_officer','centre_officer','administrator','auditor') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'user',
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a district officer',
  created_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY user_mobile (mobile)
) COMMENT '用户';

CREATE TABLE identity (
  issuer VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind ENUM('personal','enterprise') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uscc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the enterprise that the SSO says an enterprise user is',
  bound_at DATETIME(6) NOT NULL,
  PRIMARY KEY (issuer, subject),
  UNIQUE KEY identity_user (user_id, issuer)
) COMMENT '一个单点登录账号与用户的绑定';

CREATE TABLE former_login (
  login_name VARCHAR(64) NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_is_initial BOOLEAN NOT NULL,
  wrong_passwords INT NOT NULL DEFAULT 0,
  locked_until DATETIME(6) NULL,
  changed_at DATETIME(6) NULL,
  PRIMARY KEY (login_name),
  UNIQUE KEY former_login_user (user_id)
) COMMENT '原互动平台用户的用户名与密码';

CREATE TABLE sign_in_request (
  state_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  browser_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verifier VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nonce VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  return_to VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (state_hash),
  KEY sign_in_request_created (created_at)
) COMMENT '一次尚未完成的单点登录';

CREATE TABLE pending_binding (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  identity JSON NOT NULL,
  reason ENUM('several_accounts','mobile_not_verified') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  return_to VARCHAR(2000) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY pending_binding_created (created_at)
) COMMENT '首次登录时未能绑定、等待用户选择';

CREATE TABLE session (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  method ENUM('sso','former') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id_token TEXT CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'hint for the log-out at the SSO',
  client_address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_agent VARCHAR(300) NOT NULL,
  began_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY session_token (token_hash),
  KEY session_user (user_id, began_at)
) COMMENT '会话';

CREATE TABLE held_form (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'whose session had ended; NULL: form_token tells',
  form_token VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  path VARCHAR(400) NOT NULL,
  fields JSON NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY held_form_created (created_at)
) COMMENT '会话结束时提交的表单，登录后继续';

CREATE TABLE message (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts JSON NOT NULL COMMENT 'what the kind''s sentence names: enterprise, person, period, reason',
  sent_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY message_user (user_id, read_at)
) COMMENT '消息';

CREATE TABLE enterprise (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uscc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  legal_representative VARCHAR(100) NOT NULL,
  status ENUM('in_business','cancelled','revoked','moved_out') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category ENUM('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'other',
  industry VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'GB/T 4754: section letter and division',
  size ENUM('large','medium','small','micro') CHARACTER SET ascii COLLATE ascii_bin NULL,
  address VARCHAR(300) NOT NULL DEFAULT '',
  registered_capital DECIMAL(16,2) NULL COMMENT '万元',
  founded_on DATE NULL,
  typed SET('district','address','industry','registered_capital','founded_on') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''
    COMMENT 'facts that a user typed because the registry did not tell them',
  contact_person VARCHAR(80) NOT NULL DEFAULT '',
  telephone VARCHAR(40) NOT NULL DEFAULT '',
  mobile VARCHAR(20) NOT NULL DEFAULT '',
  email VARCHAR(160) NOT NULL DEFAULT '',
  completed_at DATETIME(6) NULL COMMENT 'when 完善企业基本信息 was first done',
  checked_at DATETIME(6) NOT NULL COMMENT 'when the registry last confirmed the facts',
  created_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 1 COMMENT 'counts every change; a save names the one it saw',
  PRIMARY KEY (id),
  UNIQUE KEY enterprise_uscc (uscc),
  KEY enterprise_district (district, id)
) COMMENT '企业';

CREATE TABLE registry_match (
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uscc CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entity JSON NOT NULL COMMENT 'the registry''s record at that time',
  matched_at DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, uscc)
) COMMENT '信息比对一致、基本信息尚未完善';

CREATE TABLE association (
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proof ENUM('registry','sso_claim','import') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (user_id, enterprise_id),
  KEY association_enterprise (enterprise_id, user_id)
) COMMENT '关联';

CREATE TABLE filler (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch BIGINT NOT NULL COMMENT 'grows with each change of the right',
  since DATETIME(6) NOT NULL,
  used_at DATETIME(6) NOT NULL,
  uses BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each change made by the right, so that a use always changes the row',
  PRIMARY KEY (enterprise_id),
  KEY filler_user (user_id, enterprise_id),
  CONSTRAINT filler_association FOREIGN KEY (user_id, enterprise_id) REFERENCES association (user_id, enterprise_id)
) COMMENT '填报员：一家企业至多一人，且须与企业关联';

CREATE TABLE filler_change (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch BIGINT NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the new holder; NULL: given up',
  act ENUM('application','handover','replacement','removal','import') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enterprise_id, epoch)
) COMMENT '填报权的变动';

CREATE TABLE filing (
  period INT NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state ENUM('draft','submitted','returned','accepted') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL COMMENT 'counts every change; a save names the one it saw',
  submission_key CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the form that made the last change',
  cells JSON NOT NULL,
  nil_declared BOOLEAN NOT NULL DEFAULT FALSE COMMENT '本月停产（歇业）',
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the enterprise at this period',
  saved_at DATETIME(6) NOT NULL,
  saved_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  first_submitted_at DATETIME(6) NULL,
  submitted_at DATETIME(6) NULL,
  submitted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  submission INT NOT NULL DEFAULT 0 COMMENT 'number of the last filing_version',
  is_late BOOLEAN NOT NULL DEFAULT FALSE COMMENT '补填: first submitted after the due date',
  PRIMARY KEY (period, enterprise_id),
  KEY filing_enterprise (enterprise_id, period),
  KEY filing_district (period, district, enterprise_id)
) COMMENT '报表';

CREATE TABLE filing_version (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  number INT NOT NULL,
  form_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cells JSON NOT NULL,
  nil_declared BOOLEAN NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt_number VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission_key CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  submitted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  source ENUM('page','import') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enterprise_id, period, number),
  UNIQUE KEY filing_version_receipt (receipt_number)
) COMMENT '每一次提交，永不更改';

CREATE TABLE filing_return (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  number INT NOT NULL COMMENT 'the filing_version that was returned',
  reason_class ENUM('figures','incomplete','unit','request','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  returned_at DATETIME(6) NOT NULL,
  returned_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enterprise_id, period, number)
) COMMENT '退回';

CREATE TABLE filing_acceptance (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  number INT NOT NULL COMMENT 'the filing_version that was accepted',
  accepted_at DATETIME(6) NOT NULL,
  accepted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enterprise_id, period, number)
) COMMENT '审核通过';

CREATE TABLE notice (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(160) NOT NULL,
  body TEXT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY notice_published (published_at)
) COMMENT '通知公告';

CREATE TABLE audit_event (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  act VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: nobody is known yet',
  object_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail JSON NOT NULL,
  client_address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY audit_event_object (object_kind, object_id, at),
  KEY audit_event_actor (actor_id, at)
) COMMENT '审计';
