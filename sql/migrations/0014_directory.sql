-- SPDX-License-Identifier: MPL-2.0
-- Enterprises as the agency keeps them: what changed, when and by whom; what the registry told last.

ALTER TABLE enterprise
  ADD COLUMN category_from DATE NULL COMMENT '认定日期' AFTER category,
  ADD COLUMN category_until DATE NULL COMMENT '认定有效期至' AFTER category_from,
  ADD COLUMN is_moved BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the service centre has moved it: the registry''s district does not count until it changes',
  ADD COLUMN asked_at DATETIME(6) NULL COMMENT 'when the registry last answered the nightly comparison',
  ADD COLUMN missing_since DATETIME(6) NULL COMMENT 'since when the registry does not know the code; NULL: it does',
  ADD COLUMN registry_record JSON NULL COMMENT 'what the registry told last',
  ADD KEY enterprise_scope (district, uscc),
  ADD KEY enterprise_asked (asked_at, id);

-- NULL: the registry told that the enterprise has ceased.
ALTER TABLE period_exemption MODIFY granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: the registry told that the enterprise has ceased';

CREATE TABLE enterprise_change (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  field VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a column of enterprise',
  before_value VARCHAR(300) NOT NULL,
  after_value VARCHAR(300) NOT NULL,
  source ENUM('registry','officer','user') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL: the nightly comparison',
  reason VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY enterprise_change_enterprise (enterprise_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='企业信息的变更';
