-- SPDX-License-Identifier: MPL-2.0
-- Groups of enterprises by month, and which of them must file.

CREATE TABLE enterprise_group (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_period INT NOT NULL COMMENT 'holds until the next one of the enterprise; 0: since ever',
  category ENUM('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'empty: as it was before',
  set_at DATETIME(6) NOT NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: nobody has set it, or an import',
  PRIMARY KEY (enterprise_id, from_period)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业类别按月的变化；没有行的企业以 enterprise.category 为准';

CREATE TABLE category_duty (
  number INT NOT NULL COMMENT 'from 1, without gaps: of two decisions about one month the later holds',
  category ENUM('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_period INT NOT NULL,
  must_file BOOLEAN NOT NULL,
  reason VARCHAR(500) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报范围：哪些类别的企业从哪个月起须填报，只增不改；没有行的类别须填报';

-- what was only shown as running out does run out, where that day is still to come
INSERT INTO enterprise_group (enterprise_id, from_period, category, set_at)
  SELECT id, 0, category, UTC_TIMESTAMP(6) FROM enterprise WHERE category_until >= UTC_DATE();
INSERT INTO enterprise_group (enterprise_id, from_period, category, set_at)
  SELECT id, DATE_FORMAT(LAST_DAY(category_until) + INTERVAL 1 DAY, '%Y%m'), 'other', UTC_TIMESTAMP(6) FROM enterprise WHERE category_until >= UTC_DATE();

ALTER TABLE enterprise DROP COLUMN category_from, DROP COLUMN category_until;
