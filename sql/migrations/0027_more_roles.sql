-- SPDX-License-Identifier: MPL-2.0
-- 查看员: who sees what the agency sees, of one district or of the city, and changes nothing. 报表设计员: the form alone.

ALTER TABLE user
  MODIFY role ENUM('user','district_officer','centre_officer','administrator','auditor','viewer','form_designer') CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'user',
  MODIFY district CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a district officer, or of a viewer of one';
