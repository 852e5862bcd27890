-- SPDX-License-Identifier: MPL-2.0
-- 异议: the former filler contests a 填报人更换 to the district, where the city wants it so.

CREATE TABLE handover_contest (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch bigint NOT NULL COMMENT 'of the right that came by the handover; with another one the contest has lapsed',
  contested_by char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the former filler',
  reason varchar(500) NOT NULL,
  contested_at datetime(6) NOT NULL,
  is_open tinyint(1) DEFAULT 1 COMMENT 'NULL once decided',
  outcome enum('upheld','rejected','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  answer varchar(500) NOT NULL DEFAULT '',
  decided_at datetime(6) DEFAULT NULL,
  decided_by char(26) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY handover_contest_once (enterprise_id, epoch),
  KEY handover_contest_open (is_open, id),
  KEY handover_contest_person (contested_by) COMMENT 'what is held about a person'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='对填报人更换的异议，由所在区裁定';
