-- SPDX-License-Identifier: MPL-2.0
-- 核定值: what officers hold to be right at a cell, beside the value that was filed, which nobody alters.

CREATE TABLE filing_adjustment (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  period INT NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL COMMENT 'the filing_version that it stands beside; with a later one it has no force any more',
  place VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a cell, as A01.y',
  filed VARCHAR(64) NOT NULL COMMENT 'the value as it was filed; empty: none was',
  value VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '核定值, as the form writes it',
  reason VARCHAR(500) NOT NULL,
  level ENUM('district','centre') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the centre set, a district does not undo',
  set_at DATETIME(6) NOT NULL,
  set_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stands BOOLEAN NULL DEFAULT TRUE COMMENT 'NULL once replaced or withdrawn, so that the key allows one at a cell',
  ended_as ENUM('replaced','withdrawn') CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at DATETIME(6) NULL,
  ended_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  end_reason VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'why it was withdrawn',
  PRIMARY KEY (id),
  UNIQUE KEY filing_adjustment_one (period, enterprise_id, number, place, stands)
) COMMENT '核定值: 与填报值并列，不改动填报值';
