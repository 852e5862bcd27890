-- SPDX-License-Identifier: MPL-2.0
-- That somebody reads the mail at a user's address: a code is mailed there, and typed into the portal. The code itself is nowhere; it is made
-- of its id with the portal's secret.

CREATE TABLE email_proof (
  user_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email VARCHAR(160) NOT NULL COMMENT 'to which the code goes; of no worth once the user has another one',
  code_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the latest code',
  asked_at DATETIME(6) NOT NULL,
  tries INT NOT NULL DEFAULT 0 COMMENT 'with the latest code',
  codes INT NOT NULL COMMENT 'asked for in the day that began at codes_began_at',
  codes_began_at DATETIME(6) NOT NULL,
  state ENUM('waiting','sending','sent','failed') CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the mail; sending: begun, and perhaps lost with its runner',
  attempts INT NOT NULL DEFAULT 0,
  next_at DATETIME(6) NOT NULL COMMENT 'not to be sent before',
  verified_at DATETIME(6) NULL,
  PRIMARY KEY (user_id),
  KEY email_proof_due (state, next_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='电子邮箱的验证';
