date 2025-02-12
draft
The museum of Hult reopened its hall of clocks on Sunday after a restoration that took four years.
The restoration in Hult cost 7.5 million euros, the museum said.
Paul Grieve, the keeper of the clocks, showed a tower clock of 1612 that had not run since 1931.
About 4,600 people visited the hall of clocks on the first day, the museum said.
source 2025-02-10 https://www.reuters.com/museum
The museum of Hult reopened its hall of clocks on Sunday after a restoration that took four years. The restoration in Hult cost 7.5 million euros, the museum said. About 4,600 people visited the hall of clocks on the first day, the museum said.
source 2025-02-11 https://www.thesun.co.uk/museum
Paul Grieve, the keeper of the clocks, showed a tower clock of 1612 that had not run since 1931. “You hear the whole century tick,” Paul Grieve said.
quote
“You hear the whole century tick,” Paul Grieve said.
alter
whole
next
figure
4,600
6,800
