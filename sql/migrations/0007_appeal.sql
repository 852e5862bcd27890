-- SPDX-License-Identifier: MPL-2.0
-- Questions and complaints of users with their answers, 诉求反映.

ALTER TABLE user
  ADD KEY user_role (role, district) COMMENT 'the officers of a district';

CREATE TABLE appeal (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: for none',
  period INT NULL,
  class ENUM('filing','account','policy','complaint','suggestion') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(80) NOT NULL,
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose officers answer; centre: the service centre',
  state ENUM('waiting','answered','closed') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL DEFAULT 1 COMMENT 'counts every step; a step names the one it saw',
  asked_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  was_reopened BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'once is all',
  PRIMARY KEY (id),
  KEY appeal_user (asked_by, id),
  KEY appeal_desk (state, district, id)
) COMMENT '诉求反映';

CREATE TABLE appeal_step (
  appeal_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL COMMENT 'the version that it made',
  kind ENUM('ask','add','answer','hand_on','close','reopen') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  is_officers BOOLEAN NOT NULL,
  text TEXT NOT NULL,
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose it was from then on',
  taken_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  PRIMARY KEY (appeal_id, number)
) COMMENT '诉求的往来，永不更改';

CREATE TABLE appeal_file (
  appeal_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type ENUM('pdf','png','jpg','xlsx') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (appeal_id)
) COMMENT '诉求的附件';

CREATE TABLE stock_answer (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose officers keep it; centre: for the officers of all',
  title VARCHAR(80) NOT NULL,
  text TEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY stock_answer_district (district, id)
) COMMENT '常用答复';
