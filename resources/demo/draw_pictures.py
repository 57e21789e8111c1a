# SPDX-FileCopyrightText: 2026 The Standfirst authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the pictures of the demo stories; needs ImageMagick. Run it in this folder.
import math, struct, zlib, random, subprocess, os
# Three abstract pictures: a harbour at dusk, a reading room, a mountain observatory. PPM then JPEG by ImageMagick.
W,H=1600,1000
def lerp(a,b,t): return a+(b-a)*t
def mix(c,d,t): return tuple(lerp(x,y,t) for x,y in zip(c,d))
def save(name,f):
    buf=bytearray(W*H*3)
    i=0
    for y in range(H):
        for x in range(W):
            r,g,b=f(x,y)
            buf[i]=max(0,min(255,int(r)));buf[i+1]=max(0,min(255,int(g)));buf[i+2]=max(0,min(255,int(b)));i+=3
    open('/tmp/'+name+'.ppm','wb').write(b'P6 %d %d 255\n'%(W,H)+bytes(buf))
    subprocess.check_call(['convert','/tmp/'+name+'.ppm','-strip','-interlace','Plane','-sampling-factor','4:2:0','-quality','78',name+'.jpg'])
    print(name,os.path.getsize(name+'.jpg'))
rnd=random.Random(4)
def hills(seed,base,amp):
    r=random.Random(seed); ph=[(r.uniform(0,6.3),r.uniform(.6,3.5)) for _ in range(5)]
    return [base+sum(amp/(k+1)*math.sin(x/W*6.3*f+p) for k,(p,f) in enumerate(ph)) for x in range(W)]
h1=hills(2,470,46);h2=hills(9,545,26)
masts=[(x,rnd.randint(170,270)) for x in (260,430,560,1010,1130,1290)]
def boat(x,y):
    for bx,hh in masts:
        hull_y=690+(bx%70)
        if abs(x-bx)<=2 and hull_y-hh<y<hull_y: return (38,40,52)
        d=x-bx
        if 0<=d<70 and hull_y-hh+12<y<hull_y-20:
            t=(y-(hull_y-hh+12))/(hh-32)
            if d<70*t*0.9: return (214,196,170) if (bx//10)%2 else (190,110,84)
        w=88*(1-max(0,(y-hull_y))/44)
        if hull_y<=y<hull_y+26 and abs(d-8)<w: return (44,46,60)
    return None
def harbour(x,y):
    sky=mix((46,66,110),(243,178,120),min(1,(y/520)**1.35))
    sx,sy=1080,430
    d=math.hypot(x-sx,y-sy)
    if d<62: sky=(255,226,170)
    else: sky=mix(sky,(255,214,150),max(0,1-d/420)*0.55)
    if y<600:
        c=sky
        if y>h1[x]: c=mix((96,92,128),(150,120,130),(y-h1[x])/160)
        if y>h2[x]: c=(66,66,94)
    else:
        t=(y-600)/400
        c=mix((208,150,118),(34,52,84),t**0.7)
        ripple=math.sin(y*0.35+math.sin(x*0.012+y*0.05)*3)*math.sin(x*0.02+y*0.11)
        c=tuple(v+ripple*9 for v in c)
        if abs(x-sx)<(40+t*90)*(0.6+0.4*math.sin(y*0.5)): c=mix(c,(255,216,160),0.45*(1-t))
    b=boat(x,y)
    return b if b else c
save('harbour',harbour)
shelves=[]
for row in range(5):
    x=0;rr=[]
    while x<W:
        w=rnd.randint(16,44); h=rnd.randint(96,140); col=rnd.choice([(142,60,48),(48,84,96),(196,150,84),(70,72,92),(110,122,84),(206,188,156),(86,52,70)])
        rr.append((x,x+w,h,col)); x+=w+rnd.choice([1,1,2,2,24])
    shelves.append(rr)
def index(rr):
    a=[None]*W
    for (p,q,h,c) in rr:
        for x in range(p,min(q,W)): a[x]=(x-p,q-p,h,c)
    return a
idx=[index(r) for r in shelves]
def library(x,y):
    row=min(4,int((y-40)//165)) if y>=40 else -1
    light=0.55+0.6*math.exp(-(((x-1120)/520)**2+((y-300)/460)**2))
    if y>865: 
        c=mix((120,84,54),(74,50,34),(y-865)/135)
    elif row<0: c=(58,40,30)
    else:
        yy=(y-40)-row*165
        if yy>150: c=(92,62,40)
        else:
            b=idx[row][x]
            c=(40,28,22)
            if b and yy>150-b[2]:
                p,w,h,c=b
                e=min(p,w-p)/max(1,w/2)
                c=tuple(v*(0.72+0.34*e) for v in c)
                if abs(yy-(150-h*0.75))<3 or abs(yy-(150-h*0.2))<2: c=mix(c,(230,200,130),0.55)
    dl=math.hypot((x-1120)/1.5,y-790)
    if y>700 and dl<70 and y<800: c=(246,226,170); light=1.1
    if abs(x-1120)<5 and 795<y<890: c=(180,140,70)
    return tuple(v*light for v in c)
save('library',library)
m1=hills(21,640,120);m2=hills(33,760,70);m3=hills(5,880,36)
stars=[(rnd.randint(0,W-1),rnd.randint(0,560),rnd.random()) for _ in range(420)]
sm={}
for x,y,s in stars:
    for dx in (0,1):
        for dy in (0,1): sm[(x+dx,y+dy)]=s
def observatory(x,y):
    c=mix((14,20,48),(84,104,150),min(1,(y/760)**1.6))
    band=math.exp(-(((y-120)-x*0.22)/120)**2)
    c=mix(c,(150,150,190),band*0.28*(0.75+0.25*math.sin(x*0.02+y*0.05)))
    s=sm.get((x,y))
    if s: c=mix(c,(255,250,235),0.35+0.65*s)
    if y>m1[x]: c=mix((52,64,100),(70,84,120),(y-m1[x])/260)
    if y>m2[x]: c=mix((34,42,72),(46,56,86),(y-m2[x])/200)
    # dome
    dx,dy=x-1150,y-700
    if dy<0 and dx*dx+dy*dy<110*110:
        c=mix((214,218,226),(120,130,156),(dx+110)/220)
        if -16<dx-dy*0.15-6<16 and dy<-14: c=(24,28,48)
    if 0<=dy<120 and abs(dx)<104: c=mix((176,182,196),(96,104,130),(dx+104)/208)
    if 40<dy<110 and abs(dx+10)<16: c=(250,214,140)
    if y>m3[x]: c=(18,22,40)
    return c
save('observatory',observatory)
