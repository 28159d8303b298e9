-- Where one was sent from who signs on by another service: he comes back there. At most a quarter of an hour old.
alter table sign_ons add column next text;
