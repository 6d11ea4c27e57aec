date 2025-04-09
draft
The railway between Osk and Pellan will be closed for 19 weeks from July, the operator Norrail said.
Norrail carried 2.3 million passengers on the line to Pellan last year.
Amir Dost, the director of Norrail, said 88 bridges needed new bearings.
Buses will replace the trains to Pellan every 30 minutes, Norrail announced.
source 2025-04-07 https://www.reuters.com/railway
The railway between Osk and Pellan will be closed for 19 weeks from July, the operator Norrail said. Norrail carried 2.3 million passengers on the line to Pellan last year.
source 2025-04-08 https://www.rt.com/railway
Amir Dost, the director of Norrail, said 88 bridges needed new bearings. Buses will replace the trains to Pellan every 30 minutes, Norrail announced. “A line that is closed is a promise to keep,” Amir Dost said.
quote
“A line that is closed is a promise to keep,” Amir Dost said.
alter
promise
threat
figure
2.3 million
3.1 million
