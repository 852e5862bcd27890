-- SPDX-License-Identifier: MPL-2.0
-- Numbers of people are sealed: their columns hold ciphertext, and beside them stands what they are found by. A row that is not sealed yet is
-- found by its digits there; `tianbao sealing reseal` seals it.

ALTER TABLE user
  DROP KEY user_mobile,
  DROP KEY user_mobile_reversed,
  DROP COLUMN mobile_reversed;
ALTER TABLE user
  MODIFY COLUMN mobile VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'sealed; verified by the SSO, or on record from the former platform',
  ADD COLUMN mobile_hash VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'keyed, of the number; where that is plain its digits' AFTER mobile,
  ADD COLUMN mobile_tail VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the same of its last four digits' AFTER mobile_hash,
  ADD KEY user_mobile_hash (mobile_hash),
  ADD KEY user_mobile_tail (mobile_tail);
UPDATE user SET mobile_hash = REGEXP_REPLACE(mobile, '[^0-9]', '') WHERE mobile <> '';
UPDATE user SET mobile_tail = RIGHT(mobile_hash, 4) WHERE LENGTH(mobile_hash) >= 4;

ALTER TABLE enterprise
  DROP KEY enterprise_mobile_reversed,
  DROP KEY enterprise_telephone_reversed,
  DROP COLUMN mobile_reversed,
  DROP COLUMN telephone_reversed;
ALTER TABLE enterprise
  MODIFY COLUMN telephone VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'sealed',
  MODIFY COLUMN mobile VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'sealed',
  ADD COLUMN telephone_hash VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'keyed, of the number without the area; where that is plain its digits' AFTER telephone,
  ADD COLUMN telephone_tail VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the same of its last four digits' AFTER telephone_hash,
  ADD COLUMN mobile_hash VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as telephone_hash' AFTER mobile,
  ADD COLUMN mobile_tail VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER mobile_hash,
  ADD KEY enterprise_telephone_hash (telephone_hash),
  ADD KEY enterprise_telephone_tail (telephone_tail),
  ADD KEY enterprise_mobile_hash (mobile_hash),
  ADD KEY enterprise_mobile_tail (mobile_tail);
UPDATE enterprise SET
  telephone_hash = NULLIF(REGEXP_REPLACE(REGEXP_REPLACE(telephone, '[^0-9]', ''), '^0([12][0-9]|[3-9][0-9][0-9])([0-9]{7,})$', '\\2'), ''),
  mobile_hash = NULLIF(REGEXP_REPLACE(mobile, '[^0-9]', ''), '');
UPDATE enterprise SET telephone_tail = RIGHT(telephone_hash, 4) WHERE LENGTH(telephone_hash) >= 4;
UPDATE enterprise SET mobile_tail = RIGHT(mobile_hash, 4) WHERE LENGTH(mobile_hash) >= 4;

ALTER TABLE import_finding
  MODIFY COLUMN value VARCHAR(1800) NOT NULL COMMENT 'sealed; as in the file',
  MODIFY COLUMN before_value VARCHAR(1800) NOT NULL DEFAULT '' COMMENT 'sealed; of a change: what the portal has';

CREATE TABLE sealing_key (
  id VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cipher ENUM('aes-256-gcm','sm4') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proof VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a known text sealed with it, so that a node with another secret finds out at its start',
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='个人信息加密存储所用的密钥，密钥本身不在数据库中';
