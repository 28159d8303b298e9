-- How many mails a domain was handed in the last minute is counted before each.
create index mails_tried on mails (moved) where attempts > 0;
