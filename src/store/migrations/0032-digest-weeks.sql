-- A mail may tell of several weeks: of a park, of an area, of what was handed to its reader.

update digests set digest = (digest - 'week') || jsonb_build_object('weeks',
  case when jsonb_typeof(digest -> 'week') = 'object'
    then jsonb_build_array((digest -> 'week') || '{"of": "park", "late": []}'::jsonb) else '[]'::jsonb end);
