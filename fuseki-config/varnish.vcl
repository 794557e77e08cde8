vcl 4.1;
# Varnish in front of Kamergraaf, as a cache; TLS ends before it.
#
#   kamergraaf serve --releases releases --loopback --behind-proxy

import std;

backend default {
  .host = "127.0.0.1";
  .port = "3330";
  .first_byte_timeout = 30s;
}

sub vcl_recv {
  # Pages hang on no cookie, and nobody else's word is taken for our address.
  unset req.http.Cookie;
  # Varnish itself adds the client's address to X-Forwarded-For, as the last.
  unset req.http.X-Forwarded-Prefix;
  set req.http.X-Forwarded-Host = req.http.Host;
  set req.http.X-Forwarded-Proto = "https";

  # What is for whoever runs it.
  if (req.url ~ "^/(metrics|health/)") {
    return (synth(404));
  }

  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # The order of parameters tells no two answers apart.
  set req.url = std.querysort(req.url);

  # Varnish asks for gzip itself. Of the languages only these two matter.
  if (req.http.Accept-Language ~ "^en") {
    set req.http.Accept-Language = "en";
  } elsif (req.http.Accept-Language !~ ",") {
    set req.http.Accept-Language = "nl";
  }
}

sub vcl_backend_response {
  # What is older than its minute is still shown while a fresh one is fetched.
  set beresp.grace = 10m;
  if (bereq.url ~ "^/data/.*\.gz$") {
    set beresp.do_stream = true;
    set beresp.uncacheable = true;
  }
}
