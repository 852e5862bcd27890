-- SPDX-License-Identifier: MPL-2.0
-- 审核员: who reviews the filings of one district and reminds its enterprises, and manages nothing.

ALTER TABLE user
  MODIFY role ENUM('user','district_officer','centre_officer','administrator','auditor','viewer','form_designer','reviewer') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'user',
  MODIFY district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a district officer or reviewer, or of a viewer of one';
