-- SPDX-License-Identifier: MPL-2.0
-- 应报名单: who must file each month, with what lists and statistics ask of a filing.

CREATE TABLE roster_period (
  period int NOT NULL,
  drawn_at datetime(6) NOT NULL,
  frozen_at datetime(6) NOT NULL COMMENT 'the period''s due time for all: until then the list follows the enterprises, from then on it stands',
  PRIMARY KEY (period)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='应报名单的编制';

CREATE TABLE roster (
  period int NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uscc char(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district char(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the enterprise at this period, as are the next four',
  section char(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'GB/T 4754: the first letter of industry',
  industry varchar(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  category enum('specialised','nurtured','other') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size enum('large','medium','small','micro') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  duty enum('due','exempt','outside') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '应报, 免报, 名单外: has a filing without being asked for one',
  state enum('missing','draft','submitted','returned','accepted') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission int NOT NULL DEFAULT 0 COMMENT 'number of the last filing_version; 0: nothing was submitted yet',
  is_late tinyint(1) NOT NULL DEFAULT 0 COMMENT 'this and what follows: of the last submission',
  is_nil tinyint(1) NOT NULL DEFAULT 0 COMMENT '本月停产（歇业）',
  has_explanations tinyint(1) NOT NULL DEFAULT 0,
  first_submitted_at datetime(6) DEFAULT NULL,
  submitted_at datetime(6) DEFAULT NULL,
  is_counted tinyint(1) NOT NULL DEFAULT 0 COMMENT 'whether the statistics have this row as it stands',
  PRIMARY KEY (period, enterprise_id),
  UNIQUE KEY roster_code (period, uscc),
  KEY roster_district (period, district, uscc, state, section, category, size, is_late, has_explanations),
  KEY roster_state (period, state, uscc, district, section, category, size, is_late, has_explanations),
  KEY roster_time (period, submitted_at, uscc),
  KEY roster_enterprise (enterprise_id, period),
  KEY roster_uncounted (is_counted, period, district)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='应报名单：每期每企业一行，随报表状态更新';
