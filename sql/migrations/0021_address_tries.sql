-- SPDX-License-Identifier: MPL-2.0
-- Passwords tried from one address.

CREATE TABLE address_tries (
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of IPv6 the network alone',
  began_at DATETIME(6) NOT NULL COMMENT 'of the window in which they are counted',
  tries INT NOT NULL,
  PRIMARY KEY (address),
  KEY address_tries_began (began_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='同一网络地址近期尝试密码的次数';
