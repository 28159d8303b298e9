;; Dot products of one int16 query with many int8 rows, as int32: the only hot loop that plain JavaScript does ten times slower.
;; Rows lie side by side, `width` bytes each; width is a multiple of 32, the rest of a shorter vector is zero.
;; Assembled with `wat2wasm kernel.wat` of wabt 1.0.39 into kernel.ts, which holds the bytes and the hash of this text.
(module
  (memory (export "memory") 1)
  (func (export "dots") (param $query i32) (param $row i32) (param $width i32) (param $out i32) (param $outEnd i32)
    (local $q i32) (local $rowEnd i32) (local $bytes v128) (local $low v128) (local $high v128)
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $out) (local.get $outEnd)))
        (local.set $q (local.get $query))
        (local.set $rowEnd (i32.add (local.get $row) (local.get $width)))
        (local.set $low (v128.const i32x4 0 0 0 0))
        (local.set $high (v128.const i32x4 0 0 0 0))
        (loop $lanes
          (local.set $bytes (v128.load (local.get $row)))
          (local.set $low (i32x4.add (local.get $low) (i32x4.dot_i16x8_s
            (i16x8.extend_low_i8x16_s (local.get $bytes)) (v128.load (local.get $q)))))
          (local.set $high (i32x4.add (local.get $high) (i32x4.dot_i16x8_s
            (i16x8.extend_high_i8x16_s (local.get $bytes)) (v128.load offset=16 (local.get $q)))))
          (local.set $bytes (v128.load offset=16 (local.get $row)))
          (local.set $low (i32x4.add (local.get $low) (i32x4.dot_i16x8_s
            (i16x8.extend_low_i8x16_s (local.get $bytes)) (v128.load offset=32 (local.get $q)))))
          (local.set $high (i32x4.add (local.get $high) (i32x4.dot_i16x8_s
            (i16x8.extend_high_i8x16_s (local.get $bytes)) (v128.load offset=48 (local.get $q)))))
          (local.set $q (i32.add (local.get $q) (i32.const 64)))
          (br_if $lanes (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 32))) (local.get $rowEnd))))
        (local.set $low (i32x4.add (local.get $low) (local.get $high)))
        (i32.store (local.get $out) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $low)) (i32x4.extract_lane 1 (local.get $low)))
          (i32.add (i32x4.extract_lane 2 (local.get $low)) (i32x4.extract_lane 3 (local.get $low)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br $rows)))))
