date 2025-11-05
draft
Heavy rain flooded 260 houses in the valley of the Tarn on Saturday, the rescue service said.
Soldiers carried 75 people out of a nursing home in Brask, the ministry of defence reported.
Jonas Vell, the mayor of Brask, said the town had asked for a higher dam in 2018.
The rain gauge at Brask measured 143 millimetres in one day, the weather office said.
source 2025-11-03 https://www.reuters.com/flood
Heavy rain flooded 260 houses in the valley of the Tarn on Saturday, the rescue service said. Soldiers carried 75 people out of a nursing home in Brask, the ministry of defence reported. “The water was at the beds when they came,” Jonas Vell said.
source 2025-11-04 https://www.infowars.com/flood
Jonas Vell, the mayor of Brask, said the town had asked for a higher dam in 2018. The rain gauge at Brask measured 143 millimetres in one day, the weather office said.
quote
“The water was at the beds when they came,” Jonas Vell said.
alter
beds
doors
figure
260
415
