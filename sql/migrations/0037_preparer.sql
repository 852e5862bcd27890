-- SPDX-License-Identifier: MPL-2.0
-- The filler may let colleagues prepare drafts; submitting stays the filler's. It lasts as long as the right of who gave it, and the association.

CREATE TABLE preparer (
  enterprise_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch BIGINT NOT NULL COMMENT 'of the filler''s right; of no worth once that has another one',
  given_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_at DATETIME(6) NOT NULL,
  uses BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each draft saved, so that a save conflicts with its being taken back',
  PRIMARY KEY (enterprise_id, user_id),
  KEY preparer_user (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='协助填写：填报员准许暂存的同事';
