-- SPDX-License-Identifier: MPL-2.0
-- Explanations and what officers accept of them, marks on returned filings, requests to return, the terms of single enterprises.

ALTER TABLE filing
  ADD COLUMN explanations JSON NULL COMMENT '说明: check, place, text and the values it was written for; NULL: none',
  ADD COLUMN doubts JSON NULL COMMENT 'cells whose cumulative figures do not follow from an earlier month as filed since; NULL: none',
  ADD KEY filing_unsubmitted (enterprise_id, state, period) COMMENT 'drafts and returned filings of an enterprise';

ALTER TABLE filing_version
  ADD COLUMN explanations JSON NULL,
  ADD COLUMN declaration_version VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the truth statement; NULL: none was asked for',
  ADD COLUMN signed_name VARCHAR(80) NOT NULL DEFAULT '' COMMENT 'who declared it, as named at that time',
  ADD COLUMN signed_post VARCHAR(80) NOT NULL DEFAULT '';

CREATE TABLE explanation_acceptance (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  check_id VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a cell, as A01.y; empty: the whole form',
  until_period INT NOT NULL COMMENT 'the last period in which no explanation is asked for',
  accepted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enterprise_id, check_id, place)
) COMMENT '说明在若干月内免再填写';

CREATE TABLE filing_mark (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  number INT NOT NULL COMMENT 'the filing_version that was returned',
  place VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a cell, as A01.y',
  note VARCHAR(500) NOT NULL,
  answer VARCHAR(500) NOT NULL DEFAULT '',
  answered_at DATETIME(6) NULL,
  answered_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (enterprise_id, period, number, place)
) COMMENT '退回时对单元格的批注，由填报员逐条答复';

CREATE TABLE return_request (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  number INT NOT NULL COMMENT 'the filing_version that is to be returned',
  reason VARCHAR(1000) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_open BOOLEAN NULL DEFAULT TRUE COMMENT 'NULL once decided, so that the key allows one open request',
  is_granted BOOLEAN NULL,
  answer VARCHAR(1000) NOT NULL DEFAULT '',
  decided_at DATETIME(6) NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY return_request_one_open (enterprise_id, period, is_open),
  KEY return_request_open (is_open, asked_at)
) COMMENT '申请退回';

CREATE TABLE period_extension (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  until DATE NOT NULL COMMENT 'the last day on which this enterprise files in time',
  reason VARCHAR(500) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enterprise_id, period),
  KEY period_extension_until (until)
) COMMENT '延期报送';

ALTER TABLE enterprise
  ADD COLUMN exemption_changes BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each change of its exemptions, so that two at once meet in one row';

CREATE TABLE period_exemption (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_period INT NOT NULL,
  last_period INT NULL COMMENT 'NULL: until further notice',
  reason_class ENUM('exempt','ceased','not_in_sample') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(500) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enterprise_id, first_period)
) COMMENT '免报';
