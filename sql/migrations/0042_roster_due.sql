-- SPDX-License-Identifier: MPL-2.0
-- Categories of enterprises may be due at different times of a month.

ALTER TABLE roster_period
  MODIFY frozen_at datetime(6) NOT NULL COMMENT 'the period''s due time for the last of the categories: until then the list follows the enterprises, from then on it stands';

CREATE TABLE roster_due (
  period int NOT NULL,
  category ENUM('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at datetime(6) NOT NULL COMMENT 'who came here later owes nothing; no row: roster_period.frozen_at',
  PRIMARY KEY (period, category)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='各类别企业的截止时间';
