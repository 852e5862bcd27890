-- SPDX-License-Identifier: MPL-2.0
-- 填报人更换 that the receiver has to accept, where the city wants it so.

CREATE TABLE handover_offer (
  id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enterprise_id char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch bigint NOT NULL COMMENT 'of the right that is offered; with another one the offer has lapsed',
  offered_by char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offered_to char(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offered_at datetime(6) NOT NULL,
  expires_at datetime(6) NOT NULL,
  is_open tinyint(1) DEFAULT 1 COMMENT 'NULL once it has ended, so that the key allows one open offer for an enterprise',
  outcome enum('accepted','declined','withdrawn','expired','lapsed') CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  ended_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY handover_offer_one_open (enterprise_id, is_open)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='填报人更换，待对方接受';
