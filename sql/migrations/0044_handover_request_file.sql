-- SPDX-License-Identifier: MPL-2.0
-- 证明材料: a file that comes with a request for the right, for the officers who decide it.

CREATE TABLE handover_request_file (
  request_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type enum('pdf','png','jpg','xlsx') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size int NOT NULL,
  bytes mediumblob NOT NULL,
  PRIMARY KEY (request_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='移交申请的证明材料';
